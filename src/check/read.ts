import { statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import type { Catalogue } from '../domain/catalogue.ts';
import { LEDGER_FILE } from '../domain/ledger.ts';
import { labelOf, runRules, type CatalogueDraft, type Finding } from '../rules/index.ts';
import { assemble, draftsOf } from './assemble.ts';
import { capped } from './cap.ts';
import { scan } from './layout.ts';
import { loadLedger } from './ledger.ts';
import { lineAt } from './lines.ts';
import { load, type Loaded } from './load.ts';
import { pathText } from './path.ts';
import { CannotRun, type Problem } from './problem.ts';
import { noServices } from './stray.ts';

/** Everything known of a catalogue on disk. */
export interface Reading {
  /** The complete catalogue; undefined if there is any error. */
  readonly catalogue: Catalogue | undefined;
  readonly drafts: CatalogueDraft;
  /** Errors and warnings by file and line, the site first. */
  readonly problems: readonly Problem[];
  /** Number of record files found. */
  readonly files: number;
}

function checkFolder(folder: string) {
  const expected = 'Seharusnya folder isi katalog.';
  const fix = 'Periksa CATALOGUE_DIR, atau jalankan dari folder proyek.';
  let isFolder: boolean;
  try {
    isFolder = statSync(folder).isDirectory();
  } catch {
    throw new CannotRun(`Folder ${folder} tidak ada atau tidak bisa dibuka. ${expected} ${fix}`);
  }
  if (!isFolder) throw new CannotRun(`${folder} bukan folder. ${expected} ${fix}`);
}

/** How the catalogue's folder is named in the report: from here if it lies below, else by its name. */
function shownAs(folder: string, cwd: string): string {
  const path = relative(cwd, folder);
  const below = path !== '' && !path.startsWith('..') && !isAbsolute(path);
  return (below ? path : basename(folder)).replaceAll('\\', '/');
}

function problemsOf({ source, faults, findings, lines }: Loaded, more: readonly Finding[]) {
  const problems: Omit<Problem, 'file'>[] = faults.map(({ path, ...fault }) => ({
    ...fault,
    path: pathText(path),
    label: labelOf(source.place, path),
    severity: 'error',
  }));
  for (const { path, rule, severity, message } of [...findings, ...more])
    problems.push({
      path: pathText(path),
      label: labelOf(source.place, path),
      line: lineAt(lines, path),
      rule,
      severity,
      message,
    });
  return problems;
}

/**
 * Reads the catalogue in a folder and checks all of it: files, schema and rules.
 * @param folder Absolute, or relative to `cwd`.
 * @throws {CannotRun} if the folder or one of its collections cannot be listed.
 */
export function readCatalogue(folder: string, cwd: string = process.cwd()): Reading {
  const root = resolve(cwd, folder);
  checkFolder(root);
  const layout = scan(root);
  const loaded = layout.files.map((source) => load(source, join(root, source.file)));
  const records = draftsOf(loaded);
  const { ledger, faults } = loadLedger(root, records.site?.url);
  const drafts: CatalogueDraft = { ...records, ledger };

  const byRecord = Map.groupBy(runRules(drafts), ({ collection, id }) => `${collection}/${id}`);
  const byFile = new Map<string, Omit<Problem, 'file'>[]>();
  const put = (file: string, problems: readonly Omit<Problem, 'file'>[]) =>
    byFile.set(file, [...(byFile.get(file) ?? []), ...problems]);
  for (const each of loaded) {
    const { place, id, file } = each.source;
    put(file, problemsOf(each, byRecord.get(`${place}/${id}`) ?? []));
    byRecord.delete(`${place}/${id}`);
  }
  // What is left is about records that were published and are gone: the ledger alone knows of them.
  const gone = [...byRecord.values()].flat();
  put(LEDGER_FILE, [
    ...faults.map((fault) => ({ ...fault, path: '', label: '' })),
    ...gone.map(({ rule, severity, message }) => ({
      path: '',
      label: '',
      line: 1,
      rule,
      severity,
      message,
    })),
  ]);
  const stray = drafts.services.size ? layout.misplaced : [...layout.misplaced, noServices];
  for (const { file, rule, severity, message } of stray)
    put(file, [{ path: '', label: '', line: 1, rule, severity, message }]);

  const name = shownAs(root, cwd);
  const problems = [...byFile].flatMap(([file, group]) =>
    capped(group.map((problem) => ({ file: `${name}/${file}`, ...problem }))),
  );
  const failed = problems.some(({ severity }) => severity === 'error');
  return {
    catalogue: failed ? undefined : withLedger(assemble(loaded), ledger),
    drafts,
    problems,
    files: layout.files.length,
  };
}

const withLedger = (catalogue: Catalogue | undefined, ledger: Catalogue['ledger']) =>
  catalogue && { ...catalogue, ledger };

/** As `readCatalogue`, for who only wants the report. */
export function checkCatalogue(folder: string, cwd?: string): Pick<Reading, 'problems' | 'files'> {
  const { problems, files } = readCatalogue(folder, cwd);
  return { problems, files };
}
