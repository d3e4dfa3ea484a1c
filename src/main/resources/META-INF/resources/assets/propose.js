// The selected words of the original are written into the box.
document.documentElement.classList.add('scripted');

const marked = document.querySelector('[data-marked]');
document.querySelector('[data-use]')?.addEventListener('click', () => {
  const words = marked.textContent.replace(/^“|”$/g, '');
  if (words) {
    const box = document.getElementById('words');
    box.value = words;
    box.focus();
  }
});
