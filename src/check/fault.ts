import { say, type Path, type Sentences } from '../rules/finding.ts';

/** Something wrong with a file itself, before its content is looked at. */
export interface FileFault {
  readonly rule: string;
  readonly path: Path;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** A fault of the file as a whole, unless a line is given. */
export const fileFault = (rule: string, sentences: Sentences, line = 1): FileFault => ({
  rule,
  path: [],
  line,
  message: say(sentences),
});
