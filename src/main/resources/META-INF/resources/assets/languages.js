// Offers, once, the language that the reader's browser asks for, where the page is in another and the archive has it. Pages themselves are the same for all.
const KEY = 'backfile-languages';
const links = [...document.querySelectorAll('.languages a[hreflang]')];
const here = document.documentElement.lang;
const wanted = navigator.languages.map((tag) => tag.split('-')[0]).find((tag) => tag === here || links.some((link) => link.hreflang === tag));
const link = wanted !== here && links.find((one) => one.hreflang === wanted);

// Where a browser stores nothing, nothing is offered: it would be on every page.
const settled = () => {
  try { return localStorage.getItem(KEY) !== null; } catch { return true; }
};
const settle = () => {
  try { localStorage.setItem(KEY, 'settled'); } catch { /* then not */ }
};

const offer = () => {
  const box = document.createElement('aside');
  box.className = 'language-offer';
  box.lang = link.lang;
  box.dir = link.dir;
  const way = document.createElement('a');
  way.href = link.href;
  way.hreflang = link.hreflang;
  way.textContent = box.ariaLabel = link.dataset.offer;
  const no = document.createElement('button');
  no.type = 'button';
  no.textContent = link.dataset.decline;
  no.addEventListener('click', () => box.remove());
  box.addEventListener('click', settle);
  box.append(way, no);
  document.querySelector('.skip').after(box);
};

links.forEach((one) => one.addEventListener('click', settle));
if (link && !settled()) offer();
