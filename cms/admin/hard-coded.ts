/**
 * Words that Decap and its parts write in English without asking the locale (react-select, dnd-kit, the
 * browser's own questions, messages of backends). Said in Indonesian here until the locale is asked.
 */
import { nameParts } from './names.ts';

const EXACT: Readonly<Record<string, string>> = {
  'No options': 'Tidak ada pilihan yang cocok',
  'Loading...': 'Memuat …',
  'Loading options…': 'Memuat pilihan …',
  Anonymous: 'Tanpa nama',
  resolved: 'selesai',
};

/** English → Indonesian, with what stands in between kept. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^(.+) already exists\. Do you want to replace it\?$/, '$1 sudah ada. Ganti dengan yang baru?'],
  [/Failed to persist media: ?/, 'Gambar belum tersimpan. Keterangan: '],
  [/Failed to delete media: ?/, 'Gambar belum terhapus. Keterangan: '],
  [/Error: (?=[A-Z])/, ''],
  [/API_ERROR: ?/, ''],
  [/Unknown error$/, 'sebabnya tidak diketahui'],
  [
    /^Your (.+) account does not have access to this repo\.?$/,
    'Akun $1 Anda belum diberi akses. Mintalah kepada operator.',
  ],
  [/^No (?:[\w-]+)$/, 'Belum diisi'],
  [/^Remove (.+)$/, 'Lepaskan $1'],
  // What react-select tells a screen reader.
  [
    /^Use Up and Down to choose options.*$/,
    'Pakai panah atas dan bawah untuk memilih, Enter untuk mengambil, Escape untuk menutup.',
  ],
  [
    /^.* is focused ,?(?:type to refine list)?, press Down to open the menu,.*$/,
    'Ketik untuk mencari, atau panah bawah untuk membuka daftar.',
  ],
  [
    /^Use left and right to toggle between focused values.*$/,
    'Panah kiri dan kanan untuk berpindah, Backspace untuk menghapus.',
  ],
  [/^options? (.*), deselected\.$/, '$1 dilepas.'],
  [/^options? (.*), selected\.$/, '$1 dipilih.'],
  [
    /^option (.*) is disabled\. Select another option\.$/,
    '$1 tidak bisa dipilih. Pilih yang lain.',
  ],
  [/^All selected options have been cleared\.$/, 'Semua pilihan dihapus.'],
  [/^value (.*) focused, (\d+) of (\d+)\.$/, '$1, nomor $2 dari $3.'],
  [/^(\d+) results? available(?: for search term (.*))?\.$/, '$1 pilihan.'],
  // What dnd-kit tells of rows; Decap lets them be moved by pointer alone, whatever the English says.
  [
    /^\s*To pick up a draggable item,[^]*$/,
    'Seret dengan tetikus atau jari untuk memindahkan baris.',
  ],
  [/^Picked up draggable item .*$/, 'Baris diangkat.'],
  [/^Draggable item .* was moved over .*$/, 'Baris digeser.'],
  [/^Draggable item .* is no longer over .*$/, 'Baris di luar daftarnya.'],
  [/^Draggable item .* was dropped.*$/, 'Baris diletakkan.'],
  [/^Dragging was cancelled\..*$/, 'Pemindahan dibatalkan.'],
];

/** The same words in Indonesian; what is not known stays as it is. */
export function inIndonesian(text: string): string {
  const trimmed = text.trim();
  const exact = Object.hasOwn(EXACT, trimmed) ? EXACT[trimmed] : undefined;
  if (exact !== undefined) return text.replace(trimmed, exact);
  return PATTERNS.reduce((words, [from, to]) => words.replace(from, to), text);
}

/** Names that only a screen reader says. */
function translateName(element: Element): void {
  const before = element.getAttribute('aria-label') ?? '';
  const after = inIndonesian(before);
  if (after !== before) element.setAttribute('aria-label', after);
}

function translate(node: Node): void {
  if (node.nodeType === Node.TEXT_NODE) {
    const before = node.nodeValue ?? '';
    const after = inIndonesian(before);
    if (after !== before) node.nodeValue = after;
    return;
  }
  if (node instanceof Element) translateName(node);
  // What somebody types is never touched: only text that Decap draws.
  if (node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement) return;
  for (const child of node.childNodes) translate(child);
}

/** Watches the page and the browser's own questions; gives what has no name for a screen reader its name. */
export function speakIndonesian(): void {
  new MutationObserver((changes) => {
    for (const { addedNodes, target, type } of changes) {
      if (type === 'characterData') translate(target);
      if (type === 'attributes') translateName(target as Element);
      for (const node of addedNodes) {
        translate(node);
        if (node instanceof Element) nameParts(node);
      }
    }
  }).observe(document.body, {
    childList: true,
    characterData: true,
    attributeFilter: ['aria-label'],
    subtree: true,
  });
  const confirm = window.confirm.bind(window);
  const alert = window.alert.bind(window);
  window.confirm = (message = '') => confirm(inIndonesian(message));
  window.alert = (message: unknown = '') => {
    alert(inIndonesian(String(message)));
  };
}
