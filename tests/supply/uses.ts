/** Where packages are used: imports of our own files, scripts and settings. */
import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);
export const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
export const manifest = JSON.parse(read('package.json')) as Manifest;
/** Every package we ask for ourselves. */
export const direct: readonly string[] = Object.keys({
  ...manifest.dependencies,
  ...manifest.devDependencies,
});

function sources(): string[] {
  const inFolders = ['src', 'cms', 'tests'].flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  );
  return [...inFolders, ...readdirSync(ROOT)].filter((path) =>
    /[^/.][^/]*\.(?:[cm]?ts|tsx|mjs|astro|css)$/.test(path),
  );
}

/** Name of the package in `name/path`; null for our own files and what belongs to the platform. */
const packageOf = (specifier: string): string | null =>
  /^(?:@[a-z0-9-]+\/)?[a-z0-9][\w.-]*(?=\/|$)/.exec(specifier)?.[0] ?? null;

const IMPORT =
  /(?:\bfrom\s*|\bimport\s*\(?\s*|\bresolve\(\s*|\brequire\(\s*|types=\s*)['"]([^'".\n][^'"\n]*)['"]/g;

export const importsIn = (code: string): string[] =>
  [...code.matchAll(IMPORT)].flatMap(([, specifier = '']) => packageOf(specifier) ?? []);

/** The command of each package, as scripts name it. */
function commandsOf(name: string): string[] {
  const { bin } = JSON.parse(read(`node_modules/${name}/package.json`)) as {
    bin?: string | Record<string, string>;
  };
  if (bin === undefined) return [];
  return typeof bin === 'string' ? [name.replace(/^@[^/]+\//, '')] : Object.keys(bin);
}

/** Packages that nothing names in code; another program looks for them by their name. */
const ASKED_FOR: Readonly<Record<string, () => boolean>> = {
  '@astrojs/check': () => /\bastro check\b/.test(Object.values(manifest.scripts).join('\n')),
  'prettier-plugin-astro': () => read('.prettierrc.json').includes('"prettier-plugin-astro"'),
  '@types/node': () => read('tsconfig.json').includes('"types": ["node"]'),
};

/** The direct dependencies that something of ours uses. */
export function usedPackages(): Set<string> {
  const used = new Set(sources().flatMap((path) => importsIn(read(path))));
  const words = new Set(
    Object.values(manifest.scripts).flatMap((script) => script.split(/[\s=]+/)),
  );
  for (const name of direct) {
    if (ASKED_FOR[name]?.() ?? false) used.add(name);
    if (commandsOf(name).some((command) => words.has(command))) used.add(name);
  }
  for (const name of direct)
    if (name.startsWith('@types/') && used.has(name.slice('@types/'.length))) used.add(name);
  return used;
}
