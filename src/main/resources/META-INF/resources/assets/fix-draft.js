// Keeps what is typed as a draft on the server, a moment after the last stroke and when the page is left.
const PAUSE = 1200;
let waiting;

const body = () => {
  const inputs = new URLSearchParams(new FormData(document.getElementById('edit')));
  inputs.set('do', 'draft');
  return inputs;
};

const keep = () => {
  clearTimeout(waiting);
  waiting = undefined;
  const form = document.getElementById('edit');
  if (form) {
    fetch(form.action, { method: 'POST', body: body(), keepalive: true }).catch(() => undefined); // the next stroke tries again
  }
};

document.addEventListener('input', (event) => {
  if (event.target.form?.id === 'edit' && event.target.name !== 'tab') {
    clearTimeout(waiting);
    waiting = setTimeout(keep, PAUSE);
  }
});

document.addEventListener('fix:sent', () => {
  clearTimeout(waiting);
  waiting = undefined;
});

addEventListener('pagehide', () => waiting && navigator.sendBeacon(document.getElementById('edit').action, body()));
