// Says now and then that the article is open here, and when it is not any more.
const EVERY = 60_000;

const body = (left) => {
  const form = document.getElementById('edit');
  return new URLSearchParams({ token: form.elements.token.value, left });
};

setInterval(() => {
  const form = document.getElementById('edit');
  if (form && !document.hidden) {
    fetch(form.dataset.presence, { method: 'POST', body: body(false) }).catch(() => undefined);
  }
}, EVERY);

addEventListener('pagehide', () => {
  const form = document.getElementById('edit');
  if (form) {
    navigator.sendBeacon(form.dataset.presence, body(true));
  }
});
