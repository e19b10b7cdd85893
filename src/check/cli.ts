/**
 * `npm run check`: tells whether the catalogue in CATALOGUE_DIR (default `content`) may be published.
 * Exit code 0: no errors; 1: errors; 2: could not run.
 */
import { parseArgs } from 'node:util';
import { CannotRun, catalogueFolder, checkCatalogue, formatReport, toJson } from './index.ts';

const USAGE = 'Pemakaian: npm run check, atau npm run check -- --json';

function wantsJson(args: string[]): boolean {
  try {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
    return values.json;
  } catch {
    throw new CannotRun(
      `Perintah ${JSON.stringify(args.join(' ').slice(0, 80))} tidak dikenal. ${USAGE}`,
    );
  }
}

function main(args: string[]): number {
  const json = wantsJson(args);
  const { problems, files } = checkCatalogue(catalogueFolder());
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
