import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The site that `npm run build` made. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

export interface BuiltPage {
  /** Address, e.g. `/layanan/ktp-el-hilang/`. */
  readonly address: string;
  readonly html: string;
}

/** Every file of the built site, as paths from its root. */
export function builtFiles(): string[] {
  if (!existsSync(DIST)) throw new Error('dist/ is not there. Run "npm run build" first.');
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(DIST.length))
    .map((path) => (path.startsWith('/') ? path.slice(1) : path))
    .sort();
}

/** A page that only leads on to another address; tests/site/addresses.test.ts looks at those. */
const leadsOn = ({ html }: BuiltPage) => html.includes('http-equiv="refresh"');

function builtHtml(): BuiltPage[] {
  return builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(DIST + file, 'utf8'),
    }));
}

/** Every page of the built site that is there to be read. */
export const builtPages = (): BuiltPage[] => builtHtml().filter((page) => !leadsOn(page));

/** Every page that leads on: short links and former addresses. */
export const builtRedirects = (): BuiltPage[] => builtHtml().filter(leadsOn);

/** One address of every kind of page; the service is the one with the most text. */
export function pageKinds(pages: readonly BuiltPage[]): Record<string, string> {
  const longest = (pattern: RegExp) => {
    const [first] = pages
      .filter((page) => pattern.test(page.address))
      .sort((a, b) => b.html.length - a.html.length);
    if (!first) throw new Error(`No page matches ${pattern.source}.`);
    return first.address;
  };
  return {
    home: '/',
    services: '/layanan/',
    service: longest(/^\/layanan\/[^/]+\/$/),
    standard: longest(/^\/layanan\/[^/]+\/standar\/$/),
    linking: longest(/\/tautkan\/$/),
    poster: longest(/\/poster\/$/),
    card: longest(/^\/sematan\/[^/]+\/$/),
    agencies: '/instansi/',
    agency: longest(/^\/instansi\/[^/]+\/$/),
    documents: '/dokumen/',
    document: longest(/^\/dokumen\/[^/]+\/$/),
    category: longest(/^\/kategori\/[^/]+\/$/),
    event: longest(/^\/peristiwa\/[^/]+\/$/),
    search: '/cari/',
    changes: '/perubahan/',
    about: '/tentang/',
    accessibility: '/aksesibilitas/',
    privacy: '/privasi/',
    missing: '/404.html',
  };
}
