import { readdirSync, existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from './uses.ts';

/** Licences that ask for no more than to be named. */
const FREE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'WTFPL',
  'Zlib',
]);

/** What asks for more, and why it may stay. */
const EXCEPTIONS: readonly { licence: string; packages: RegExp; reason: string }[] = [
  {
    licence: 'MPL-2.0',
    packages: /^(?:axe-core|lightningcss(?:-.+)?|@vercel\/stega)$/,
    reason: 'Tools of build and test, used unchanged; nothing of them is in the site.',
  },
  {
    licence: 'LGPL-3.0-or-later',
    packages: /^@img\/sharp-/,
    reason: 'A library of its own beside sharp, used unchanged to draw pictures at build.',
  },
  {
    licence: 'unnamed',
    packages: /^@mapbox\/jsonlint-lines-primitives$/,
    reason: 'Part of Decap that names no licence; published to be used, and none of ours.',
  },
  {
    licence: 'unnamed',
    packages: /^@zazuko\/env-core$/,
    reason: 'Part of a tool of tests that names no licence; nothing of it is in the site.',
  },
  {
    licence: 'CC-BY-4.0',
    packages: /^caniuse-lite$/,
    reason: 'Data about browsers, read at build; its source is named by the package.',
  },
];

/** Packages that name no licence in package.json, only in another file. */
const READ_BY_HAND: Readonly<Record<string, string>> = { semaphore: 'MIT', trim: 'MIT' };

interface Installed {
  readonly name: string;
  readonly licence: string | undefined;
}

function installed(folder = 'node_modules'): Installed[] {
  const root = new URL('../../', import.meta.url);
  return readdirSync(new URL(folder, root)).flatMap((name): Installed[] => {
    const path = `${folder}/${name}`;
    if (name.startsWith('.')) return [];
    if (name.startsWith('@')) return installed(path);
    if (!existsSync(new URL(`${path}/package.json`, root))) return [];
    const inner = existsSync(new URL(`${path}/node_modules`, root))
      ? installed(`${path}/node_modules`)
      : [];
    const said = JSON.parse(read(`${path}/package.json`)) as Record<string, unknown>;
    return [{ name: path.replace(/^.*node_modules\//, ''), licence: licenceOf(said) }, ...inner];
  });
}

/** Today's form, and the two that old packages use. */
function licenceOf({ license, licenses }: Record<string, unknown>): string | undefined {
  const type = (one: unknown) =>
    typeof one === 'string' ? one : (one as { type?: string } | undefined)?.type;
  if (license !== undefined) return type(license);
  return Array.isArray(licenses) ? licenses.map(type).join(' OR ') : undefined;
}

/** `A OR B`: one is enough. `A AND B`: each must be free or excepted. */
function isAllowed({ name, licence = READ_BY_HAND[name] ?? 'unnamed' }: Installed): boolean {
  const one = (id: string) =>
    FREE.has(id) || EXCEPTIONS.some((each) => each.licence === id && each.packages.test(name));
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((id) => one(id.trim())));
}

const packages = installed();

test('every installed package has a licence that lets us give the site away', () => {
  expect(packages.length).toBeGreaterThan(500);
  const faults = packages.filter((each) => !isAllowed(each));
  expect(faults.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});

test('the check can fail, and no exception outlives its package', () => {
  expect(isAllowed({ name: 'x', licence: 'GPL-3.0-only' })).toBe(false);
  expect(isAllowed({ name: 'x', licence: 'MPL-2.0' })).toBe(false);
  expect(isAllowed({ name: 'x', licence: 'MIT AND GPL-3.0-only' })).toBe(false);
  expect(isAllowed({ name: 'x', licence: undefined })).toBe(false);
  const ofOurs = packages.map(({ name }) => name);
  // Which of the binary packages is installed depends on the computer.
  const idle = EXCEPTIONS.filter(({ packages: names }) => !ofOurs.some((name) => names.test(name)));
  expect(idle).toEqual([]);
  expect(Object.keys(READ_BY_HAND).filter((name) => !ofOurs.includes(name))).toEqual([]);
});
