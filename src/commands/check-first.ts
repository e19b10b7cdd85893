import { CannotRun, catalogueFolder, checkCatalogue, formatReport } from '../check/index.ts';

/**
 * Checks the catalogue before a build or a start; prints the report if there is anything to say.
 * Ends the process with 1 if there is an error and with 2 if the check could not run.
 */
export function checkOrExit(): void {
  try {
    const { problems, files } = checkCatalogue(catalogueFolder());
    if (problems.length > 0) console.log(formatReport(problems, files));
    if (problems.some(({ severity }) => severity === 'error')) process.exit(1);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}
