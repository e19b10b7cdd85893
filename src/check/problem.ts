import type { Severity } from '../rules/finding.ts';

/** One line of the report: a finding that knows its file and line. */
export interface Problem {
  /** As a person at the command line would write it, e.g. `content/services/ktp-el-hilang.yml`. */
  readonly file: string;
  /** Place in the record, e.g. `requirements[2].holders[0].who`; '' is the whole file. */
  readonly path: string;
  /** The same place in the words of the form; '' where the form has none. */
  readonly label: string;
  /** 1-based. */
  readonly line: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/** The check could not start; the message tells the operator why, in Indonesian. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}
