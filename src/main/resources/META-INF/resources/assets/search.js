// Suggests headlines, authors and publications while a query is being typed; without it the form is the same.
const box = document.querySelector('[data-suggestions]');
const list = box && document.getElementById(box.getAttribute('list'));
let asked = '';
let waiting;

const show = (suggestions) => list.replaceChildren(...suggestions.map(({ query, label }) => {
  const option = document.createElement('option');
  option.value = query;
  option.label = label;
  return option;
}));

const ask = async () => {
  const typed = box.value.trim();
  if (typed.length < 2 || typed === asked) return;
  asked = typed;
  try {
    const answer = await fetch(`${box.dataset.suggestions}?q=${encodeURIComponent(typed)}`);
    if (answer.ok && typed === box.value.trim()) show(await answer.json());
  } catch { /* no suggestions then */ }
};

box?.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, 150);
});
