import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, SettingsError } from '../../cms/read-settings.ts';
import {
  CannotRun,
  catalogueFolder,
  formatReport,
  readCatalogue,
  type Reading,
} from '../check/index.ts';
import { cureWords, historyRequired, whyNoHistory } from '../history/available.ts';
import { ROOT } from './run.ts';

/**
 * Checks the catalogue and the editor's settings before a build or a start; prints the report if there is anything to say.
 * Ends the process with 1 if there is an error and with 2 if the check could not run.
 * @returns The catalogue that was found sound.
 */
export function checkOrExit(): NonNullable<Reading['catalogue']> {
  try {
    readSettings(readFileSync(join(ROOT, 'cms/settings.yml'), 'utf8'));
    const { catalogue, problems, files } = readCatalogue(catalogueFolder());
    if (problems.length > 0) console.log(formatReport(problems, files));
    if (!catalogue) process.exit(1);
    return catalogue;
  } catch (error) {
    if (!(error instanceof CannotRun) && !(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

/**
 * Says before a build or a start when the site will have no history of changes. Ends the process with 2
 * where HISTORY=required asks for one.
 */
export function tellHistory(): void {
  const reason = whyNoHistory(catalogueFolder());
  if (reason === null) return;
  if (!historyRequired()) {
    console.log(cureWords(reason));
    return;
  }
  console.error(`${cureWords(reason)} Build berhenti karena HISTORY=required.`);
  process.exit(2);
}
