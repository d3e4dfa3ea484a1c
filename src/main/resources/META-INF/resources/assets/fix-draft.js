// Keeps what is typed as a draft on the server: a moment after the last stroke, and when the page is left. What is ticked, chosen or left
// behind in a text box is a step, which u takes back; the answer to it says what saving will change.
const PAUSE = 1200;
const LONGEST_FAREWELL = 60_000; // bytes: browsers send no more for a page that is gone
let waiting;
let sending = Promise.resolve();

const body = (button) => {
  const inputs = new URLSearchParams(new FormData(document.getElementById('edit')));
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

const keep = (button) => {
  clearTimeout(waiting);
  waiting = undefined;
  const form = document.getElementById('edit');
  if (form) {
    const inputs = body(button);
    sending = sending.then(() => fetch(form.action, { method: 'POST', body: inputs, keepalive: inputs.toString().length < LONGEST_FAREWELL }))
      .then((answer) => button === 'step' && answer.ok && form.isConnected && answer.text())
      .then((page) => page && show(new DOMParser().parseFromString(page, 'text/html')))
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
