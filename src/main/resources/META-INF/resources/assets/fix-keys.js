// Single letters press the buttons that bear them, while no text box has the focus (WCAG 2.1.4); a row's own buttons come first.
const typing = (element) => element.matches('textarea, select, input:not([type="checkbox"], [type="radio"]), [contenteditable]');
const form = () => document.getElementById('edit');
const rows = () => [...form().querySelectorAll('[data-row]')].filter((row) => row.offsetParent);
const here = () => document.activeElement?.closest('[data-row]') ?? form().querySelector(`[data-row="${CSS.escape(form().elements.at.value)}"]`);
const letters = () => document.getElementById('letters'); // open while f waits for its letter

document.documentElement.classList.add('scripted');

const go = (step) => {
  const all = rows();
  const at = all.indexOf(here());
  const row = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + step))];
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
};

const help = () => {
  const dialog = document.createElement('dialog');
  dialog.className = 'keys';
  dialog.append(...document.getElementById('keys').cloneNode(true).childNodes);
  dialog.setAttribute('aria-labelledby', 'keys-title');
  dialog.addEventListener('close', () => dialog.remove());
  document.querySelector('main').append(dialog);
  dialog.showModal();
};

const follow = (event) => {
  const button = form().querySelector(`[data-key="f ${CSS.escape(event.key)}"]`);
  if (button) {
    letters().close();
    button.click();
  }
  return event.key.length === 1 && event.key !== ' ' && event.preventDefault();
};

const moves = { f: () => letters().showModal(), n: () => go(1), p: () => go(-1), '?': help, e: () => here()?.querySelector('input:not([type="hidden"], [type="checkbox"]), textarea')?.focus() };

const press = (key) => {
  const row = here();
  const own = row && [...row.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].find((one) => one.closest('[data-row]') === row);
  const button = own ?? [...form().querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].find((one) => !one.closest('[data-row]'));
  if (!button) {
    return false;
  }
  if (button.matches('details')) {
    button.open = !button.open;
    button.scrollIntoView({ block: 'nearest' });
  } else if (typing(button)) {
    button.focus();
    button.select();
  } else {
    button.click();
  }
  return true;
};

document.addEventListener('keydown', (event) => {
  if (!form() || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
    return;
  }
  if (document.querySelector('dialog[open]')) {
    letters().open && follow(event);
    return;
  }
  if (typing(event.target)) {
    if (event.key === 'Escape') {
      (event.target.closest('[data-row]') ?? document.querySelector('[data-dump]')).focus();
      event.preventDefault();
    } else if (event.key === 'Enter' && event.target.name === 'find') {
      form().querySelector('[value="find"]').click();
      event.preventDefault();
    }
    return;
  }
  if (form().dataset.keys !== 'on') {
    return;
  }
  if (moves[event.key]) {
    moves[event.key]();
    event.preventDefault();
  } else if (event.key.length === 1 || event.key === 'Escape' || event.key === 'Delete') {
    press(event.key) && event.preventDefault();
  }
});

document.addEventListener('focusin', (event) => {
  const row = event.target.closest('[data-row]');
  if (row && form()) {
    form().elements.at.value = row.dataset.row;
    form().querySelectorAll('.here[data-row]').forEach((one) => one.classList.remove('here'));
    row.classList.add('here');
  }
});

document.addEventListener('click', (event) => {
  if (event.target.closest('a[data-key="?"]')) {
    event.preventDefault();
    help();
  }
});
