/**
 * `npm run check`: tells whether the catalogue in CATALOGUE_DIR (default `content`) may be published.
 * `--json` for programs; `--fix` first writes every sound file in one form.
 * Exit code 0: no errors; 1: errors; 2: could not run.
 */
import { parseArgs } from 'node:util';
import { fixWriting, type Fixed } from './fix.ts';
import { CannotRun, catalogueFolder, checkCatalogue, formatReport, toJson } from './index.ts';

const USAGE = 'Pemakaian: npm run check, atau dengan -- --json atau -- --fix';

interface Options {
  readonly json: boolean;
  readonly fix: boolean;
}

function optionsOf(args: string[]): Options {
  try {
    const { values } = parseArgs({
      args,
      options: {
        json: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch {
    throw new CannotRun(
      `Perintah ${JSON.stringify(args.join(' ').slice(0, 80))} tidak dikenal. ${USAGE}`,
    );
  }
}

/** What `--fix` did, for a person; nothing when there was nothing to do. */
function fixReport({ changed, withRemarks }: Fixed): string {
  const lines = changed.length > 0 ? [`Dirapikan penulisannya: ${changed.join(', ')}.`] : [];
  if (withRemarks.length > 0)
    lines.push(
      `Dibiarkan karena berisi catatan "#" yang akan hilang: ${withRemarks.join(', ')}. Pindahkan catatannya ke isian "Catatan", lalu ulangi.`,
    );
  return lines.map((line) => `${line}\n`).join('');
}

function main(args: string[]): number {
  const { json, fix } = optionsOf(args);
  const folder = catalogueFolder();
  if (fix) process.stderr.write(fixReport(fixWriting(folder)));
  const { problems, files } = checkCatalogue(folder);
  process.stdout.write(json ? toJson(problems) : formatReport(problems, files));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

// A reader that stops early (`| head`) is no fault of the catalogue.
process.stdout.on('error', () => undefined);
// The parser asks for an environment variable at every token, and asking the system is slow: a plain
// copy makes the check a third faster.
process.env = { ...process.env };
try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  const reason =
    error instanceof CannotRun
      ? error.message
      : 'Pemeriksaan berhenti karena kesalahan di program, bukan di isi katalog. Laporkan kepada pengelola program.';
  process.stderr.write(`${reason}\n`);
  process.exitCode = 2;
}
