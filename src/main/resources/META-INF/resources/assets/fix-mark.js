// Words selected in the original are the marked words of the form: code points from its beginning.
const points = (text) => [...text].length;

const within = (words, node, offset) => {
  const before = document.createRange();
  before.selectNodeContents(words);
  before.setEnd(node, offset);
  return points(before.toString());
};

document.addEventListener('selectionchange', () => {
  const selection = document.getSelection();
  const dump = document.querySelector('[data-dump]');
  if (!dump || !selection.rangeCount || !dump.contains(selection.anchorNode)) {
    return; // a button keeps what was marked before it was pressed
  }
  const range = selection.getRangeAt(0);
  const lines = [...dump.querySelectorAll('.words')].filter((words) => range.intersectsNode(words));
  const form = dump.closest('form');
  const first = lines[0];
  const last = lines.at(-1);
  if (range.collapsed || !first) {
    form.elements.mark.value = '';
    return;
  }
  const from = Number(first.dataset.from) + (first.contains(range.startContainer) ? within(first, range.startContainer, range.startOffset) : 0);
  const to = Number(last.dataset.from) + (last.contains(range.endContainer) ? within(last, range.endContainer, range.endOffset) : points(last.textContent));
  form.elements.mark.value = from < to ? `${from}-${to}` : '';
  form.querySelector('[data-marked]').textContent = `“${selection.toString().replace(/\s+/g, ' ').trim()}”`;
});
