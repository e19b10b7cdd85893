/**
 * `npm run addresses`: writes what is published now into the ledger of addresses, at each release. Adds,
 * never removes; twice is the same as once. Where an address would be lost it writes nothing and proposes
 * the cure; `-- --write` saves the proposals first. Exit code 0: written; 1: something is lost or wrong.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  CannotRun,
  catalogueFolder,
  formatReport,
  proposalsFor,
  readCatalogue,
  type Reading,
} from '../check/index.ts';
import { ledgerText, LEDGER_FILE } from '../domain/ledger.ts';
import { libraryOf } from '../domain/library.ts';
import { releaseOf } from '../publish/addresses.ts';
import { tryGit } from './git.ts';

const USAGE = 'Pemakaian: npm run addresses, atau npm run addresses -- --write';
/** More new addresses than this are counted, not listed. */
const MOST_LISTED = 20;

/** Record files renamed since the ledger was last written, as git tells; none where there is no git. */
function renamesIn(folder: string): Map<string, string> {
  const since = tryGit(folder, 'log', '-1', '--format=%H', '--', LEDGER_FILE);
  const lines = since
    ? tryGit(
        folder,
        'diff',
        '-M',
        '--name-status',
        '--diff-filter=R',
        '--relative',
        since,
        '--',
        '.',
      )
    : null;
  return new Map(
    (lines ?? '')
      .split('\n')
      .map((line) => line.split('\t').slice(1, 3))
      .filter((pair): pair is [string, string] => pair.length === 2),
  );
}

/** Saves the proposed records and tells of them. */
function save(folder: string, proposals: ReturnType<typeof proposalsFor>): void {
  for (const { file, text } of proposals) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
    console.log(`Ditulis: ${file}`);
  }
}

function refuse({ problems, files, drafts }: Reading, folder: string): void {
  console.log(formatReport(problems, files));
  const proposals = proposalsFor(drafts, renamesIn(folder));
  for (const { file, text } of proposals) console.log(`Usulan untuk ${file}:\n\n${text}`);
  if (proposals.length > 0)
    console.log('Simpan semua usulan ini dengan: npm run addresses -- --write\n');
  console.error('Daftar alamat tidak diubah.');
}

function main(args: readonly string[]): number {
  if (args.some((arg) => arg !== '--write')) throw new CannotRun(USAGE);
  const folder = resolve(catalogueFolder());
  let reading = readCatalogue(folder);
  if (args.includes('--write')) {
    save(folder, proposalsFor(reading.drafts, renamesIn(folder)));
    reading = readCatalogue(folder);
  }
  const { catalogue, problems } = reading;
  // A ledger of another site is not overwritten: the report says which of two things to do.
  if (!catalogue || problems.some(({ rule }) => rule === 'ledger-site')) {
    refuse(reading, folder);
    return 1;
  }
  const { published, lost } = releaseOf(libraryOf(catalogue));
  if (lost.length > 0) {
    console.error(
      `${lost.map((path) => `  ${path}`).join('\n')}\nAlamat ini pernah terbit, tetapi tidak ada lagi. Kembalikan berkasnya, atau tambahkan "Alamat lama" (docs/alamat.md). Daftar alamat tidak diubah.`,
    );
    return 1;
  }
  const before = catalogue.ledger?.addresses ?? new Map<string, string | null>();
  const added = [...published.keys()].filter((path) => !before.has(path)).sort();
  const file = join(folder, LEDGER_FILE);
  writeFileSync(`${file}~`, ledgerText(catalogue.site.url, new Map([...before, ...published])));
  renameSync(`${file}~`, file);
  for (const path of added.slice(0, MOST_LISTED)) console.log(`  ${path}`);
  if (added.length > MOST_LISTED) console.log(`  … dan ${added.length - MOST_LISTED} lagi`);
  console.log(
    added.length === 0
      ? `Tidak ada alamat baru; ${before.size} alamat tetap tercatat.`
      : `${added.length} alamat baru dicatat di ${LEDGER_FILE}; semuanya ${before.size + added.length}.`,
  );
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CannotRun)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
