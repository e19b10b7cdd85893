/** Marks what is past its date, and shows what only waits for its date last. */
import '../../src/styles/base.css';

const today = new Date().toLocaleDateString('sv-SE');
for (const row of document.querySelectorAll<HTMLElement>('li[data-due]')) {
  if ((row.dataset['due'] ?? '') > today) continue;
  const mark = document.createElement('strong');
  mark.textContent = 'Sudah lewat. ';
  row.prepend(mark);
  row.parentElement?.prepend(row);
}
