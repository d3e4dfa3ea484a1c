// Sends the form without leaving the page: the answer is the page that a browser would have shown, and its main part takes the place of this one's.
let leaving = false;

const places = () => [...document.querySelectorAll('.pane')].map((pane) => pane.scrollTop);

const show = (page, address, scrolled) => {
  const same = new URL(address).pathname === location.pathname;
  const main = page.querySelector('main');
  document.querySelector('main').replaceWith(main);
  document.title = page.title;
  if (same) {
    history.replaceState(null, '', address);
    main.querySelectorAll('.pane').forEach((pane, at) => { pane.scrollTop = scrolled[at] ?? 0; });
  } else {
    history.pushState(null, '', address);
    scrollTo(0, 0);
  }
  const form = main.querySelector('#edit');
  const row = form && main.querySelector(`[data-row="${CSS.escape(form.elements.at.value)}"]`);
  const goal = main.querySelector('[autofocus], [role="alert"]');
  main.tabIndex = -1; // whoever has no place on the new page yet goes on from its head, and not from the menu
  (goal ?? row ?? main).focus({ preventScroll: !(goal ?? row) });
  (goal ?? main.querySelector('.fix > .flash'))?.scrollIntoView({ block: 'nearest' }); // on a phone, what was done is said above all that is in sight
  document.dispatchEvent(new CustomEvent('fix:shown'));
};

const send = async (form, button) => {
  const inputs = new FormData(form, button);
  const scrolled = places();
  const before = [];
  document.dispatchEvent(new CustomEvent('fix:sent', { detail: before }));
  await Promise.all(before);
  const answer = await fetch(form.action, { method: 'POST', body: inputs, headers: { Accept: 'text/html' } });
  show(new DOMParser().parseFromString(await answer.text(), 'text/html'), answer.url, scrolled);
};

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.id !== 'edit' || leaving || event.submitter?.hasAttribute('formaction')) {
    return;
  }
  event.preventDefault();
  if (form.getAttribute('aria-busy') === 'true') {
    return; // a key that is pressed again before the answer is there
  }
  form.setAttribute('aria-busy', 'true');
  send(form, event.submitter).catch(() => { // the browser says what is wrong with the network
    form.removeAttribute('aria-busy');
    leaving = true;
    form.requestSubmit(event.submitter);
    leaving = false;
  });
});

addEventListener('popstate', () => location.reload());
