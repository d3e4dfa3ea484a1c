// Lights the words of an original that a value was read from, and the value that words went into, under the pointer or the focus.
for (const view of document.querySelectorAll('[data-light]')) {
  const numbers = (at) => (at?.dataset.evidence ?? at?.dataset.claim ?? '').split(' ').filter(Boolean);

  const light = (event, on) => {
    const at = event.target.closest('[data-evidence], [data-claim]');
    for (const number of numbers(at)) {
      view.querySelectorAll(`[data-evidence="${number}"], [data-claim~="${number}"]`).forEach((one) => one.classList.toggle('lit', on));
    }
  };

  view.addEventListener('pointerover', (event) => light(event, true));
  view.addEventListener('pointerout', (event) => light(event, false));
  view.addEventListener('focusin', (event) => light(event, true));
  view.addEventListener('focusout', (event) => light(event, false));
}
