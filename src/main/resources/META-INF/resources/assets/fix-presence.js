// Says now and then, and whenever the page comes in sight, that the article is open here; and when it is not any more.
const EVERY = 60_000;

const body = (left) => {
  const form = document.getElementById('edit');
  return new URLSearchParams({ token: form.elements.token.value, left });
};

const tell = () => {
  const form = document.getElementById('edit');
  if (form && !document.hidden) {
    fetch(form.dataset.presence, { method: 'POST', body: body(false) }).catch(() => undefined);
  }
};

setInterval(tell, EVERY);
document.addEventListener('visibilitychange', tell);
addEventListener('focus', tell); // of two windows side by side both are in sight
addEventListener('pageshow', (event) => event.persisted && tell());

addEventListener('pagehide', () => {
  const form = document.getElementById('edit');
  if (form) {
    navigator.sendBeacon(form.dataset.presence, body(true));
  }
});
