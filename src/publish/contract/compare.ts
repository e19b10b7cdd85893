import { schemaBreaks, type Break } from './compare-schema.ts';
import type { Contract, Released } from './contract.ts';

function tableBreaks(path: string, old: readonly string[], now: readonly string[] | undefined) {
  if (!now) return [];
  // Some readers count columns, others go by name: both stay right when new ones come last.
  return old.flatMap((column, index): Break[] =>
    now[index] === column
      ? []
      : [
          {
            where: `${path} kolom ${index + 1}`,
            before: `"${column}"`,
            now: now.includes(column) ? `"${column}" pindah tempat` : `"${column}" hilang`,
          },
        ],
  );
}

/** Everything that readers of the released contract can no longer rely on. */
export function breaksOf(released: Contract, present: Contract): Break[] {
  return [
    ...released.paths
      .filter((path) => !present.paths.includes(path))
      .map((where) => ({ where, before: 'berkas ada', now: 'berkas hilang' })),
    ...Object.entries(released.tables).flatMap(([path, columns]) =>
      tableBreaks(path, columns, present.tables[path]),
    ),
    ...Object.entries(released.schemas).flatMap(([name, schema]) =>
      schemaBreaks(name, schema, present.schemas[name]),
    ),
  ];
}

/** The breaks in words, with the cure; empty when there is none. */
export function breakReport(breaks: readonly Break[], version: string): string {
  if (breaks.length === 0) return '';
  const lines = breaks.map(
    ({ where, before, now }) => `- ${where}: dulu ${before}, sekarang ${now}.`,
  );
  return [
    `Data terbuka tidak lagi cocok dengan versi ${version} yang sudah terbit (${breaks.length} hal):`,
    ...lines,
    'Program orang lain bergantung padanya. Seharusnya yang sudah terbit hanya ditambah.',
    'Kembalikan yang lama di src/publish/api/shapes/ (atau di src/publish/csv/), dan taruh yang baru di isian atau kolom baru paling akhir; bila tidak mungkin, terbitkan berkas baru di /api/v2/ di samping /api/v1/.',
  ].join('\n');
}

const shapeOf = ({ paths, tables, schemas }: Contract) =>
  JSON.stringify({ paths, tables, schemas });

/** The next release: the same when nothing changed, one minor version higher when something was added. */
export function nextRelease(released: Released, present: Contract): Released {
  if (shapeOf(released) === shapeOf(present)) return released;
  const [major = '1', minor = '0'] = released.version.split('.');
  return { version: `${major}.${Number(minor) + 1}.0`, ...present };
}
