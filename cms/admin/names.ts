/** Names for what Decap draws as a picture alone, so that a screen reader can say what it is for. */

interface Part {
  readonly selector: string;
  readonly names: Readonly<Record<string, string>>;
}

const label = (selector: string, words: string): Part => ({
  selector,
  names: { 'aria-label': words },
});

/** The head of a row in a list holds, from left to right: arrow, handle, cross. */
const PARTS: readonly Part[] = [
  label('button[class*="TopBarButton"]:first-child', 'Buka atau lipat baris'),
  {
    selector: '[aria-roledescription="sortable"]',
    names: { 'aria-label': 'Pindahkan baris', 'aria-roledescription': 'bisa dipindahkan' },
  },
  label('button[class*="TopBarButton"]:last-child', 'Hapus baris'),
  // Decap names the field there by its key, not by its label.
  label('[data-testid="now-button"]', 'Isi dengan tanggal sekarang'),
  { selector: '#preview-pane', names: { title: 'Pratinjau halaman' } },
];

/** Gives their names to such parts in a piece of the page. */
export function nameParts(piece: Element): void {
  for (const { selector, names } of PARTS) {
    const parts = [...piece.querySelectorAll(selector)];
    if (piece.matches(selector)) parts.push(piece);
    for (const part of parts)
      for (const [name, words] of Object.entries(names)) part.setAttribute(name, words);
  }
}
