import type { Entry } from '../../domain/former.ts';
import { isPageAddress, isThere, pageOf } from '../../domain/published.ts';
import { say, type Sentences } from '../finding.ts';
import { nearest } from '../guess.ts';
import { defineRule, type LocalFault } from '../rule.ts';
import { addressWorld, quoted, type AddressWorld } from './world.ts';

const fault = (field: 'from' | 'to', sentences: Sentences): LocalFault => ({
  path: [field],
  message: say(sentences),
});

export const redirect = defineRule(
  {
    id: 'redirect',
    severity: 'error',
    about:
      'Alamat lama memang sudah kosong dan langsung menuju halaman yang ada, tanpa rantai dan tanpa putaran.',
  },
  function* (catalogue) {
    const world = addressWorld(catalogue);
    const first = new Map<string, Entry>();
    const all = new Map<string, Entry>();
    for (const entry of catalogue.redirects.values())
      if (entry.from !== undefined && !all.has(entry.from)) all.set(entry.from, entry);
    for (const [id, entry] of catalogue.redirects) {
      const { from } = entry;
      if (from === undefined) continue;
      const wrong =
        wrongFrom(from, entry, first.has(from), world) ??
        wrongTo(from, entry, all, world, (text) => catalogue.unclear?.has(text) ?? false);
      first.set(from, entry);
      if (wrong) yield { collection: 'redirects', id, ...wrong };
    }
  },
);

function wrongFrom(
  from: string,
  { ended }: Entry,
  isTwice: boolean,
  { live }: AddressWorld,
): LocalFault | null {
  if (isTwice)
    return fault('from', {
      found: `Alamat lama ${quoted(from)} tertulis di dua tempat`,
      expected: 'satu tujuan untuk satu alamat',
      fix: 'Hapus salah satu',
    });
  if (isThere(live, from))
    return fault('from', {
      found: `Alamat ${quoted(from)} masih ada`,
      expected: 'alamat yang halamannya sudah tidak ada',
      fix: 'Hapus isian ini, atau hapus halamannya lebih dulu',
    });
  if (ended && !from.endsWith('/'))
    return fault('from', {
      found: `Alamat ${quoted(from)} bukan satu halaman utuh`,
      expected: 'alamat halaman yang diakhiri garis miring bila "Tidak ada lagi" diisi',
      fix: 'Kosongkan "Tidak ada lagi" dan isi "Alamat pengganti"',
    });
  return null;
}

function wrongTo(
  from: string,
  { to, ended }: Entry,
  all: ReadonlyMap<string, Entry>,
  { live, fates }: AddressWorld,
  isUnclear: (id: string) => boolean,
): LocalFault | null {
  if (to === undefined || to === null)
    return ended || to === undefined
      ? null
      : fault('to', {
          found: '"Alamat pengganti" dan "Tidak ada lagi" kosong semua',
          expected: 'salah satunya terisi',
          fix: 'Isi alamat halaman yang sekarang menjawab, atau isi "Tidak ada lagi" dengan alasannya',
        });
  const page = pageOf(from);
  if (isThere(live, to))
    return from.includes('#') && live.has(page) && pageOf(to) !== page
      ? fault('to', {
          found: `Tempat di ${quoted(page)} dialihkan ke halaman lain`,
          expected: `tempat lain di halaman ${quoted(page)}, karena peramban tidak menyebut tempat kepada server`,
          fix: 'Pilih tempat di halaman yang sama, misalnya judul bagiannya',
        })
      : null;
  const trail = trailOf(from, all);
  if (trail === 'circle')
    return fault('to', {
      found: `Alamat ini berputar kembali ke ${quoted(from)}`,
      expected: 'halaman yang ada',
      fix: 'Tulis alamat halaman yang sekarang menjawab',
    });
  const fate = fates.get(to);
  if (fate?.kind === 'gone')
    return fault('to', {
      found: `Alamat ${quoted(to)} sendiri sudah tidak ada lagi`,
      expected: 'halaman yang ada',
      fix: 'Tulis alamat lain, atau kosongkan dan isi "Tidak ada lagi" di sini juga',
    });
  if (fate?.kind === 'moved')
    return fault('to', {
      found: `Alamat ${quoted(to)} sendiri sudah beralih`,
      expected: 'halaman yang ada, langsung tanpa perantara',
      fix: `Ganti menjadi ${quoted(endOf(trail ?? fate.to, fates))}`,
    });
  // Files are known to the build alone; and what could not be read may hold the place.
  if (!isPageAddress(to) || to.split(/[/#]/).some(isUnclear)) return null;
  const folder = to.slice(0, to.indexOf('/', 1) + 1);
  const like = [...live.keys()].filter(
    (path) => path.startsWith(folder) && path.includes('#') === to.includes('#'),
  );
  const close = nearest(to, like);
  return fault('to', {
    found: `Alamat ${quoted(to)} tidak ada di situs ini`,
    expected: 'halaman yang ada, dan bila dengan tanda pagar juga tempatnya',
    fix:
      close === undefined ? 'Salin alamatnya dari peramban' : `Mungkin maksudnya ${quoted(close)}`,
  });
}

/** Where a chain of entries ends; 'circle' if it comes back to its start. */
function trailOf(from: string, all: ReadonlyMap<string, Entry>): string | undefined {
  const seen = new Set([from]);
  let at = all.get(from)?.to ?? undefined;
  for (let next = at; next !== undefined; next = all.get(next)?.to ?? undefined) {
    if (seen.has(next)) return next === from ? 'circle' : undefined;
    seen.add(next);
    at = next;
  }
  return at;
}

/** The page behind an address that has moved without anybody writing it down: a renamed service. */
function endOf(path: string, fates: AddressWorld['fates']): string {
  const fate = fates.get(path);
  return fate?.kind === 'moved' ? fate.to : path;
}
