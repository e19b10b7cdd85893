import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { catalogueFolder } from '../check/index.ts';
import { ROOT } from './run.ts';

/** Only a site has this file at its top; it is how a folder shows that a build wrote it. */
const MARK = '404.html';

/** Where the site goes: the setting DIST_DIR, by default `dist`; an empty setting is none. */
export function distFolder(): string {
  const setting = process.env['DIST_DIR'] ?? '';
  return resolve(ROOT, setting === '' ? 'dist' : setting);
}

/** Whether a built site lies in this folder. */
export const holdsSite = (folder: string): boolean => existsSync(join(folder, MARK));

const contains = (outer: string, inner: string): boolean => {
  const path = relative(outer, inner);
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && resolve(path) !== path);
};

/**
 * Why a build must not replace this folder, in words for the operator; null if it may. A build removes
 * what stood there before, so only a missing folder, an empty one, or an earlier site will do.
 */
export function whyNotReplace(folder: string): string | null {
  const fix = 'Isi DIST_DIR dengan folder khusus untuk hasil build, misalnya "dist".';
  const precious = [
    ROOT,
    ...['src', 'tests', 'docs', 'public', 'cms', 'node_modules', '.git'].map((name) =>
      join(ROOT, name),
    ),
    resolve(catalogueFolder()),
  ];
  const inner = precious.slice(1);
  if (
    precious.some((place) => contains(folder, place)) ||
    inner.some((place) => contains(place, folder))
  ) {
    return `DIST_DIR menunjuk ${folder}, yang memuat program atau isi katalog. ${fix}`;
  }
  if (!existsSync(folder) || holdsSite(folder)) return null;
  if (!statSync(folder).isDirectory())
    return `DIST_DIR menunjuk ${folder}, yang bukan folder. ${fix}`;
  if (readdirSync(folder).length === 0) return null;
  return `Folder ${folder} berisi berkas yang bukan hasil build; build akan menghapusnya. ${fix}`;
}
