import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/**
 * The rooms of the house and what each may import: other rooms, packages, `node:*`. `types of schema`
 * means `import type` (or schema/vocabulary, which holds no zod). See docs/decisions/0002-rooms.md.
 */
const ROOMS: Record<string, { may: string[]; packages: RegExp }> = {
  'src/schema': { may: [], packages: /^zod$/ },
  'src/domain': { may: ['types of schema'], packages: /^culori$/ },
  'src/rules': { may: ['src/schema', 'src/domain'], packages: /^zod$/ },
  'src/write': { may: ['src/schema', 'src/rules'], packages: /^yaml$/ },
  'src/check': {
    may: ['src/schema', 'src/domain', 'src/rules', 'src/write'],
    packages: /^(yaml|zod|node:.*)$/,
  },
  'src/import': { may: ['src/schema', 'src/check'], packages: /^(yaml|node:.*)$/ },
  // What runs in the editor's browser: everything but the disk and the site's own pages.
  'cms/admin': {
    may: [
      'cms',
      'src/schema',
      'src/domain',
      'src/rules',
      'src/write',
      'src/i18n',
      'src/components',
      'src/styles',
    ],
    packages: /^(decap-cms-core|react|react-dom\/client|yaml)$/,
  },
  cms: {
    may: ['src/schema', 'src/domain', 'src/rules', 'src/write'],
    packages: /^(yaml|zod|sirv|node:.*)$/,
  },
  'src/commands': {
    may: [
      'src/domain',
      'src/check',
      'src/write',
      'src/search',
      'src/publish',
      'src/history',
      'cms',
    ],
    packages: /^(node:.*|sirv|compression)$/,
  },
  'src/i18n': { may: ['types of schema', 'src/domain'], packages: /^$/ },
  'src/components': {
    may: ['types of schema', 'src/domain', 'src/i18n'],
    packages: /^(react|lucide-react)$/,
  },
  'src/search': {
    may: ['types of schema', 'src/domain'],
    packages: /^(fuse\.js|@orama\/stemmers\/indonesian)$/,
  },
  'src/planner': { may: ['types of schema', 'src/domain'], packages: /^$/ },
  'src/search-index.ts': {
    may: ['src/catalogue.ts', 'src/search'],
    packages: /^node:crypto$/,
  },
  // What runs in a citizen's browser: never the catalogue, never zod.
  'src/islands/integration.mjs': { may: [], packages: /^node:url$/ },
  'src/islands': {
    may: [
      'src/search',
      'src/planner',
      'src/qr',
      'src/domain',
      'src/i18n',
      'src/components',
      'src/styles',
      'types of schema',
    ],
    packages: /^(react|react-dom\/client|uqr)$/,
  },
  // The one room that asks git; its sentences use the words of the parts that show the same things.
  'src/history': {
    may: ['src/schema', 'src/domain', 'src/rules', 'src/check', 'src/i18n'],
    packages: /^(feed|zod|node:.*)$/,
  },
  'src/changes.ts': {
    may: ['src/catalogue.ts', 'src/check', 'src/domain', 'src/history', 'src/i18n', 'src/publish'],
    packages: /^node:path$/,
  },
  'src/layouts': {
    may: [
      'types of schema',
      'src/domain',
      'src/i18n',
      'src/components',
      'src/styles',
      'src/search-index.ts',
      'src/linked',
    ],
    packages: /^$/,
  },
  // The editor's page alone may enter the editor's room: no page of a citizen ever loads any of it.
  'src/pages/admin': {
    may: ['src/catalogue.ts', 'src/domain', 'cms', 'cms/admin'],
    packages: /^$/,
  },
  // The one page that is a program: it starts its island itself.
  'src/pages/rencana': {
    may: [
      'src/catalogue.ts',
      'src/planner',
      'src/islands',
      'src/domain',
      'src/i18n',
      'src/layouts',
      'src/components',
      'src/styles',
    ],
    packages: /^$/,
  },
  'src/pages': {
    may: [
      'src/catalogue.ts',
      'src/changes.ts',
      'src/search-index.ts',
      'src/domain',
      'src/linked',
      'src/qr',
      'src/i18n',
      'src/layouts',
      'src/components',
      'src/styles',
      'types of schema',
    ],
    packages: /^$/,
  },
  // The QR code of a text, for pages and for files.
  'src/qr': { may: [], packages: /^uqr$/ },
  // The catalogue as other formats say it: pure, records in, plain objects out.
  'src/linked': { may: ['types of schema', 'src/domain', 'src/i18n'], packages: /^schema-dts$/ },
  // Everything of the site that is not a page.
  'src/publish': {
    may: ['src/schema', 'src/domain', 'src/i18n', 'src/linked', 'src/qr'],
    packages: /^(zod|n3|sharp|csv-stringify\/sync|lucide-react\/icons\/.*|node:.*)$/,
  },
  // What makes the worker's list from the finished files.
  'src/worker/build': {
    may: ['src/domain', 'src/i18n', 'src/worker'],
    packages: /^node:.*$/,
  },
  // One classic script: what a page imports too would be split off into a file it cannot load.
  'src/worker': {
    may: ['types of src/domain'],
    packages: /^workbox-(core|precaching|routing|strategies)\/.*$/,
  },
  'src/catalogue.ts': {
    may: ['src/domain', 'src/publish', 'types of schema'],
    packages: /^astro:content$/,
  },
  'src/content.config.ts': {
    may: ['src/schema', 'src/domain', 'src/check'],
    packages: /^(astro:content|astro\/loaders|astro\/zod|node:.*)$/,
  },
  'src/styles': { may: [], packages: /^$/ },
};

function files(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(ROOT, path)).isDirectory() ? files(path) : [path];
  });
}

const sources = [...files('src'), ...files('cms')].filter((path) =>
  /\.(ts|tsx|astro|mjs)$/.test(path),
);
const roomOf = (path: string) =>
  Object.keys(ROOMS).find((room) => path === room || path.startsWith(`${room}/`));
const lines = (path: string) => readFileSync(join(ROOT, path), 'utf8').split('\n').length - 1;

interface Import {
  from: string;
  target: string;
  typeOnly: boolean;
}

function importsOf(path: string): Import[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const pattern = /(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map(([, type, specifier = '']) => ({
    from: path,
    target: specifier.startsWith('.')
      ? relative(ROOT, resolve(join(ROOT, dirname(path)), specifier)).replaceAll('\\', '/')
      : specifier,
    typeOnly: type !== undefined,
  }));
}

function fault({ from, target, typeOnly }: Import): string | null {
  const room = roomOf(from);
  if (!room)
    return `${from} stands in no room. Move it into one of: ${Object.keys(ROOMS).join(', ')}.`;
  const rules = ROOMS[room];
  const targetRoom = roomOf(target);
  if (!targetRoom) {
    if (rules?.packages.test(target)) return null;
    return `${from} imports "${target}". ${room} may import only packages matching ${rules?.packages}.`;
  }
  if (targetRoom === room || rules?.may.includes(targetRoom)) return null;
  const types = targetRoom === 'src/schema' ? 'types of schema' : `types of ${targetRoom}`;
  const typesAllowed = rules?.may.includes(types) ?? false;
  if (typesAllowed && (typeOnly || target === 'src/schema/vocabulary.ts')) return null;
  const allowed = rules?.may.length ? rules.may.join(', ') : 'only itself';
  return `${from} imports ${target}. ${room} may import: ${allowed}. Move the code to the room that may, or pass the value in.`;
}

describe('the rooms of the house', () => {
  const imports = sources.flatMap(importsOf);

  test('the scan sees the imports', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(150);
  });

  test('nobody imports upward', () => {
    expect(imports.map(fault).filter(Boolean)).toEqual([]);
  });

  test('the rule can fail', () => {
    const from = 'src/domain/fees.ts';
    expect(fault({ from, target: 'src/schema/service.ts', typeOnly: false })).toContain(
      'may import',
    );
    expect(fault({ from, target: 'node:fs', typeOnly: false })).toContain('node:fs');
    expect(
      fault({ from: 'src/pages/index.astro', target: 'src/check/read.ts', typeOnly: false }),
    ).toContain('src/pages');
  });

  test('no import runs in a circle', () => {
    const graph = new Map(
      sources.map((path) => [
        path,
        importsOf(path)
          .filter((i) => !i.typeOnly)
          .map((i) => i.target),
      ]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (path: string, trail: string[]) => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      state.set(path, 'open');
      for (const next of graph.get(path) ?? []) if (graph.has(next)) visit(next, [...trail, path]);
      state.set(path, 'done');
    };
    for (const path of sources) visit(path, []);
    expect(circles).toEqual([]);
  });

  test('pages are thin and files are small', () => {
    // A table of words in the form of Decap's own locale folder: words, no logic.
    const words = 'cms/locale/id.ts';
    const long = [...sources, ...files('src/styles')].filter(
      (path) => path !== words && lines(path) > 250,
    );
    expect(long, 'split by noun before 250 lines').toEqual([]);
    // Two of them are prose: the limit is for logic, so it counts the part between the dashes.
    const logic = (path: string) =>
      (readFileSync(join(ROOT, path), 'utf8').split('---')[1] ?? '').split('\n').length;
    expect(
      sources.filter(
        (path) => path.startsWith('src/pages/') && (logic(path) > 40 || lines(path) > 60),
      ),
    ).toEqual([]);
  });

  test('the top level holds what the design names and nothing else', () => {
    const allowed = ['src', 'content', 'public', 'cms', 'tests', 'docs', 'node_modules', 'dist'];
    const folders = readdirSync(ROOT).filter(
      (name) => !name.startsWith('.') && statSync(join(ROOT, name)).isDirectory(),
    );
    expect(folders.filter((name) => !allowed.includes(name))).toEqual([]);
  });
});
