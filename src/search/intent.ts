/** What somebody wants to know about a service, said in the query. Pure. */
import { foldedWordsIn } from './text.ts';

/** The block of a service page that answers the question. */
export type Intent = 'fees' | 'bring' | 'time' | 'place' | 'steps';

// In this order: "berapa lama" asks for time although "berapa" alone asks for money.
const SAID: readonly (readonly [Intent, readonly string[]])[] = [
  [
    'time',
    [
      'berapa lama',
      'berapa hari',
      'berapa jam',
      'lama proses',
      'kapan jadi',
      'kapan selesai',
      'how long',
    ],
  ],
  [
    'fees',
    [
      'biaya',
      'biayanya',
      'harga',
      'tarif',
      'ongkos',
      'duit',
      'berapa bayar',
      'bayar berapa',
      'fee',
      'fees',
      'cost',
      'price',
      'how much',
    ],
  ],
  [
    'bring',
    [
      'syarat',
      'syaratnya',
      'persyaratan',
      'berkas',
      'dokumen',
      'bawa apa',
      'apa saja',
      'requirement',
      'requirements',
    ],
  ],
  [
    'place',
    ['di mana', 'dimana', 'ke mana', 'kemana', 'lokasi', 'alamat', 'tempat', 'loket', 'where'],
  ],
  ['time', ['lama', 'lamanya']],
  ['steps', ['cara', 'caranya', 'alur', 'prosedur', 'langkah', 'gimana', 'bagaimana', 'how to']],
];

/** The first thing asked for, or null when the query only names something. */
export function intentOf(query: string): Intent | null {
  const said = ` ${foldedWordsIn(query).join(' ')} `;
  return (
    SAID.find(([, phrases]) => phrases.some((each) => said.includes(` ${each} `)))?.[0] ?? null
  );
}

const OF_OFFICE: ReadonlySet<string> = new Set(
  [
    'jam buka tutup jadwal operasional hari libur alamat lokasi tempat letak dimana terdekat kantor',
    'no nomor nomer telp tlp telepon telpon hp wa kontak call center email',
  ].flatMap((words) => words.split(' ')),
);

/** The word asks when an office is open, where it is or how to reach it. */
export const isOfOffice = (folded: string): boolean => OF_OFFICE.has(folded);
