/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment --
   the tests write into records as freely as an editor does, also what no schema allows. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { readCatalogue } from '../../src/check/index.ts';
import type { Change } from '../../src/domain/change.ts';
import { readHistory } from '../../src/history/index.ts';

const FIXTURE = fileURLToPath(new URL('../fixtures/catalogue', import.meta.url));
/** The one service of the fixture. */
export const SERVICE = 'services/layanan-uji.yml';

// Records of a test are changed as freely as an editor would.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any;

/** Another main fee. */
export const price = (amount: number) => (record: Loose) => {
  record.fees[0].amount = amount;
};

/** A real repository in a temporary folder that holds the small catalogue in `isi/`. */
export class Repository {
  readonly root = mkdtempSync(join(tmpdir(), 'riwayat-'));
  readonly folder = join(this.root, 'isi');

  constructor() {
    this.git('init', '-qb', 'main');
    this.git('config', 'user.name', 'Uji');
    this.git('config', 'user.email', 'uji@localhost');
    cpSync(FIXTURE, this.folder, { recursive: true });
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.root, encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  /** Commits everything; `when` is a moment with its time zone. */
  commit(when: string): void {
    this.git('add', '-A');
    const env = { ...process.env, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when };
    execFileSync('git', ['commit', '-qm', 'Ubah', '--allow-empty'], { cwd: this.root, env });
  }

  text(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  /** Changes a record as an editor would, and commits it. */
  edit(when: string, file: string, change: (record: Loose) => void): void {
    const record: Loose = parse(this.text(file));
    change(record);
    this.write(file, stringify(record));
    this.commit(when);
  }

  rename(from: string, to: string): void {
    this.git('mv', `isi/${from}`, `isi/${to}`);
  }

  /** All changes, as the site reads them; throws when the history is not available. */
  changes(): readonly Change[] {
    const { catalogue, problems } = readCatalogue(this.folder);
    if (!catalogue) throw new Error(JSON.stringify(problems.slice(0, 3)));
    const history = readHistory(this.folder, catalogue);
    if (!history.available) throw new Error(history.reason);
    return history.changes;
  }

  /** "2027-03-03 Kartu Uji hilang: …" for every change that is no arrival. */
  told(): string[] {
    return this.changes()
      .filter(({ kind }) => kind !== 'added')
      .map(({ day, name, sentences }) => `${day} ${name}: ${sentences.join(' ')}`);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
