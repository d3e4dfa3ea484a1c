// Files can be dropped onto the form, too; and it says before they are sent which were chosen, and whether they are too many.
const form = document.querySelector('.upload');
const input = form.elements.files;
const chosen = form.querySelector('.chosen');
const [told] = chosen.getElementsByTagName('p');
// What the form has about each file on its way, in bytes; more than any browser writes.
const ABOUT_A_FILE = 1000;

const size = (bytes) => (bytes < 1 << 20 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / (1 << 20)).toLocaleString('en', { maximumFractionDigits: 1 })} MB`);

const line = (file) => {
  const item = document.createElement('li');
  const name = document.createElement('bdi');
  name.textContent = file.name;
  const length = document.createElement('span');
  length.textContent = size(file.size);
  item.append(name, ' ', length);
  return item;
};

const show = (folders) => {
  const files = [...input.files];
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  const isOver = bytes + (files.length + 1) * ABOUT_A_FILE > Number(form.dataset.limit);
  const total = (isOver ? chosen.dataset.over : chosen.dataset.total).replace('%', size(bytes));
  input.setCustomValidity(isOver ? total : '');
  chosen.classList.toggle('over', isOver);
  told.textContent = [folders ? chosen.dataset.folders : '', files.length > 0 ? total : ''].join(' ').trim();
  chosen.querySelector('ul').replaceChildren(...files.map(line));
  chosen.hidden = files.length === 0 && !folders;
};

const hasFiles = (event) => event.dataTransfer?.types.includes('Files');

const take = (transfer) => {
  const entries = [...transfer.items].filter((item) => item.kind === 'file');
  const folders = entries.filter((item) => item.webkitGetAsEntry?.()?.isDirectory);
  const all = new DataTransfer();
  [...input.files, ...entries.filter((item) => !folders.includes(item)).map((item) => item.getAsFile())].forEach((file) => all.items.add(file));
  input.files = all.files;
  show(folders.length > 0);
};

input.addEventListener('change', () => show(false));
// Anywhere on the page: a browser would leave it, and show the file.
addEventListener('dragover', (event) => {
  if (hasFiles(event)) {
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    form.classList.add('awaits');
  }
});
addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) {
    form.classList.remove('awaits');
  }
});
addEventListener('drop', (event) => {
  if (hasFiles(event)) {
    event.preventDefault();
    form.classList.remove('awaits');
    take(event.dataTransfer);
    form.scrollIntoView({ block: 'nearest' });
  }
});
// Whoever comes back finds the files still chosen, in some browsers.
show(false);
