import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, SettingsError } from '../../cms/read-settings.ts';
import { CannotRun, catalogueFolder, checkCatalogue, formatReport } from '../check/index.ts';
import { ROOT } from './run.ts';

/**
 * Checks the catalogue and the editor's settings before a build or a start; prints the report if there is anything to say.
 * Ends the process with 1 if there is an error and with 2 if the check could not run.
 */
export function checkOrExit(): void {
  try {
    readSettings(readFileSync(join(ROOT, 'cms/settings.yml'), 'utf8'));
    const { problems, files } = checkCatalogue(catalogueFolder());
    if (problems.length > 0) console.log(formatReport(problems, files));
    if (problems.some(({ severity }) => severity === 'error')) process.exit(1);
  } catch (error) {
    if (!(error instanceof CannotRun) && !(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}
