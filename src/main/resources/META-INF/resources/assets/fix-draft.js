// Keeps what is typed as a draft on the server: a moment after the last stroke, and when the page is left. What is ticked, chosen or left
// behind in a text box is a step, which u takes back; the answer to it says what saving will change.
const PAUSE = 1200;
const LONGEST_FAREWELL = 60_000; // bytes: browsers send no more for a page that is gone; what is around each input takes some too
let waiting;
let sending = Promise.resolve();

const body = (button) => {
  const inputs = new FormData(document.getElementById('edit'));
  inputs.set('do', button);
  return inputs;
};

const show = (page) => document.querySelectorAll('[data-live]').forEach((old) => {
  const fresh = page.querySelector(`[data-live="${CSS.escape(old.dataset.live)}"]`);
  if (fresh && !old.contains(document.activeElement)) {
    fresh.querySelectorAll('details').forEach((part, at) => { part.open = old.querySelectorAll('details')[at]?.open; });
    old.replaceWith(fresh);
  }
});

// The page that says that the session has ended says what to do, too.
const tell = (page) => {
  const why = page.querySelector('.card p');
  if (why && !document.querySelector('.signed-out')) {
    why.className = 'flash flash-wrong signed-out';
    why.setAttribute('role', 'alert');
    document.querySelector('.fix .desk-head').after(why);
  }
};

const keep = (button) => {
  clearTimeout(waiting);
  waiting = undefined;
  const form = document.getElementById('edit');
  if (form) {
    const inputs = body(button);
    sending = sending.then(() => fetch(form.action, { method: 'POST', body: inputs, keepalive: new Blob([...inputs].flat()).size + 120 * [...inputs].length < LONGEST_FAREWELL }))
      .then(async (answer) => {
        const page = form.isConnected && (answer.status === 200 || answer.status === 401) && new DOMParser().parseFromString(await answer.text(), 'text/html');
        page && (answer.ok ? show : tell)(page);
      })
      .catch(() => undefined); // the next stroke tries again
  }
};

const isOfForm = (element) => element.form?.id === 'edit' && !['tab', 'find', 'publicationStatus', 'reviewState', 'embargoUntil'].includes(element.name);

document.addEventListener('input', (event) => {
  if (isOfForm(event.target)) {
    clearTimeout(waiting);
    waiting = setTimeout(keep, PAUSE, 'draft');
  }
});

document.addEventListener('change', (event) => isOfForm(event.target) && keep('step'));

// Whatever is sent comes after what was kept.
document.addEventListener('fix:sent', (event) => {
  clearTimeout(waiting);
  waiting = undefined;
  event.detail.push(sending);
});

addEventListener('pagehide', () => waiting && navigator.sendBeacon(document.getElementById('edit').action, body('draft')));
