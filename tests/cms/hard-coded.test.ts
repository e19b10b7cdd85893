import { expect, test } from 'vitest';
import { inIndonesian } from '../../cms/admin/hard-coded.ts';

test.each([
  ['No options', 'Tidak ada pilihan yang cocok'],
  [' Loading... ', ' Memuat … '],
  ['a.png already exists. Do you want to replace it?', 'a.png sudah ada. Ganti dengan yang baru?'],
  [
    'Isian belum tayang. Keterangan: Error: Orang lain',
    'Isian belum tayang. Keterangan: Orang lain',
  ],
  ['No title', 'Belum diisi'],
  ['KTP-el hilang', 'KTP-el hilang'],
  ['', ''],
])('%s → %s', (english, indonesian) => {
  expect(inIndonesian(english)).toBe(indonesian);
});

test.each([
  ['2 results available for search term ktp.', '2 pilihan.'],
  ['option Akta kelahiran, selected.', 'Akta kelahiran dipilih.'],
  [
    'Select is focused ,type to refine list, press Down to open the menu, ',
    'Ketik untuk mencari, atau panah bawah untuk membuka daftar.',
  ],
  ['value KTP-el focused, 1 of 3.', 'KTP-el, nomor 1 dari 3.'],
  [
    '\n    To pick up a draggable item, press the space bar.\n    While dragging, use the arrow keys.\n  ',
    'Seret dengan tetikus atau jari untuk memindahkan baris.',
  ],
  ['Draggable item a1 was dropped over droppable area b2', 'Baris diletakkan.'],
])('a screen reader hears %s as %s', (english, indonesian) => {
  expect(inIndonesian(english)).toBe(indonesian);
});
