// Lights the words of an original that a value was read from, and the value that words went into, under the pointer or the focus.
const numbers = (at) => (at?.dataset.evidence ?? at?.dataset.claim ?? '').split(' ').filter(Boolean);

const light = (event, on) => {
  const at = event.target.closest?.('[data-light] [data-evidence], [data-light] [data-claim]');
  for (const number of numbers(at)) {
    at.closest('[data-light]').querySelectorAll(`[data-evidence="${number}"], [data-claim~="${number}"]`).forEach((one) => one.classList.toggle('lit', on));
  }
};

document.addEventListener('pointerover', (event) => light(event, true));
document.addEventListener('pointerout', (event) => light(event, false));
document.addEventListener('focusin', (event) => light(event, true));
document.addEventListener('focusout', (event) => light(event, false));
