/** Reading and checking a catalogue on disk; the command line and the site's loader start here. */
export { catalogueFolder } from './folder.ts';
export { CannotRun, type Problem } from './problem.ts';
export { checkCatalogue, readCatalogue, type Reading } from './read.ts';
export { proposalsFor, type Proposal } from './proposals.ts';
export { formatReport, summary, toJson } from './report.ts';
