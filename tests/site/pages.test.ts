import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import {
  BUDGETS,
  CHECKLIST,
  HOME,
  INLINE_SCRIPT,
  MEDIAN_SERVICE,
  OFFLINE,
  PLAN,
  SEARCH,
  SEARCH_REQUESTS,
  WHOLE_PLAN,
} from './budgets.ts';
import { builtFiles, builtPages, DIST } from './dist.ts';

const pages = builtPages();
const files = new Set(builtFiles());
const byAddress = new Map(pages.map((page) => [page.address, page]));
const all = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? '');
const idsOf = new Map(
  pages.map((page) => [page.address, new Set(all(page.html, / id="([^"]+)"/g))]),
);
const collect = (fault: (page: (typeof pages)[number]) => string[]) =>
  pages.flatMap((page) => fault(page).map((text) => `${page.address}: ${text}`));

/** What feed readers ask for: all changes, and those of each agency. */
const FEED = /^perubahan\/(?:[a-z0-9-]+\/)?umpan\.xml$/;
const catalogue = new URL('../../content/', import.meta.url);

describe('every page', () => {
  test('there is one for every record', () => {
    const folders = {
      services: 'layanan',
      agencies: 'instansi',
      documents: 'dokumen',
      categories: 'kategori',
      'life-events': 'peristiwa',
    };
    const expected = Object.entries(folders).flatMap(([folder, address]) =>
      readdirSync(new URL(`${folder}/`, catalogue))
        .filter((n) => n.endsWith('.yml'))
        .map((n) => `/${address}/${n.replace('.yml', '')}/`),
    );
    expect(expected.length).toBeGreaterThan(200);
    expect(expected.filter((address) => !byAddress.has(address))).toEqual([]);
    expect(
      readdirSync(new URL('services/', catalogue)).filter(
        (n) => !byAddress.has(`/layanan/${n.replace('.yml', '')}/standar/`),
      ),
    ).toEqual([]);
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document'],
      rules: {
        // The writer of the HTML is a program: quotes and case are not a matter of taste.
        'attr-case': 'off',
        'attr-quotes': 'off',
        'doctype-style': 'off',
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'no-inline-style': 'error',
        // Phone numbers are written as their owner writes them; a break inside one does no harm.
        'tel-non-breaking': 'off',
        // Every script is our own and of the same build; a hash guards against other people's servers.
        'require-sri': ['error', { target: 'crossorigin' }],
        // Titles name the service; the longest service name is longer than 70 letters.
        'long-title': 'off',
      },
    });
    const faults: string[] = [];
    for (const page of pages) {
      const report = await validator.validateString(page.html);
      for (const result of report.results) {
        for (const message of result.messages)
          faults.push(`${page.address}:${message.line} ${message.ruleId} ${message.message}`);
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('has a title and description of its own, one h1, and says its language', () => {
    const titles = pages.map((page) => all(page.html, /<title>([^<]+)<\/title>/g)[0]);
    expect(titles.filter((title, index) => !title || titles.indexOf(title) !== index)).toEqual([]);
    expect(
      collect(({ html }) => {
        const problems = [];
        if (!/<meta name="description" content="[^"]{10,}"/.test(html))
          problems.push('no description');
        if (all(html, /(<h1)/g).length !== 1) problems.push('not exactly one h1');
        if (!html.includes('<html lang="id"')) problems.push('no language');
        return problems;
      }),
    ).toEqual([]);
  });

  /** Addresses inside the editor are routes of its own: the record must be there. */
  const editorLeadsTo = (route: string) => {
    const [, collection = '', id = ''] =
      /^\/collections\/([a-z-]+)\/entries\/(.+)$/.exec(route) ?? [];
    return id !== '' && existsSync(new URL(`${collection}/${id}.yml`, catalogue));
  };

  test('links only to pages and fragments that exist', () => {
    const faults = collect(({ address, html }) =>
      all(html, /<a[^>]* href="([^"]+)"/g).flatMap((raw) => {
        const href = raw.replaceAll('&amp;', '&');
        if (/^(https?:|mailto:|tel:|sms:)/.test(href)) return [];
        const [path = '', hash] = href.split('#');
        const target = path === '' ? address : path;
        if (!byAddress.has(target))
          return files.has(target.slice(1)) ? [] : [`${href} leads nowhere`];
        if (target === '/admin/' && hash)
          return editorLeadsTo(hash) ? [] : [`${href}: no such record`];
        // The plan is a program: its fragments name services and events of the catalogue.
        if (target === '/rencana/' && hash?.includes('=')) {
          const [, way = '', id = ''] = /^(tambah|peristiwa)=(.+)$/.exec(hash) ?? [];
          const folder = way === 'tambah' ? 'layanan' : 'peristiwa';
          return byAddress.has(`/${folder}/${id}/`) ? [] : [`${href}: no such record`];
        }
        return hash && !idsOf.get(target)?.has(hash) ? [`${href}: no such fragment`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('is reached from the home page', () => {
    const seen = new Set(['/']);
    const queue = ['/'];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const ways = /<(?:a[^>]* href|form[^>]* action|iframe[^>]* src)="([^"#]+)/g;
      for (const href of all(byAddress.get(next)?.html ?? '', ways)) {
        if (byAddress.has(href) && !seen.has(href)) {
          seen.add(href);
          queue.push(href);
        }
      }
    }
    // A page that has ended is reached from old posters only.
    const ended = ({ html }: { html: string }) => html.includes('name="robots" content="noindex"');
    const meant = pages.filter((page) => page.address !== '/404.html' && !ended(page));
    expect(meant.map((page) => page.address).filter((a) => !seen.has(a))).toEqual([]);
  });

  test('has no id twice', () => {
    expect(
      collect(({ html }) => {
        const ids = all(html, / id="([^"]+)"/g);
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      }),
    ).toEqual([]);
  });

  test('shows no leftover of a program or of a draft', () => {
    const leftovers =
      /\b(undefined|NaN|\[object Object\]|BELUM:|null|(?:dari|menurut) ingatan|\(ingatan|lorem)\b/i;
    expect(
      collect(({ html }) => {
        const text = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');
        const found = leftovers.exec(text);
        return found ? [`…${text.slice(Math.max(0, found.index - 40), found.index + 40)}…`] : [];
      }),
    ).toEqual([]);
  });
});

/** The editor's pages are for officials at a desk; all others must be light. */
const isEditor = ({ address }: { address: string }) => address.startsWith('/admin/');
const citizens = pages.filter((page) => !isEditor(page));
/** What the editor's pages ask for, without the slash at the beginning. */
const forEditor = new Set(
  pages.filter(isEditor).flatMap(({ html }) => all(html, /<script[^>]* src="\/([^"]+)"/g)),
);

/** What the first touch of a search box asks for: the index, the program and what it imports. */
const [index = ''] = all(byAddress.get('/')?.html ?? '', / data-index="\/([^"]+)"/g);
const program = new Set(pages.flatMap(({ html }) => all(html, / data-script="\/([^"]+)"/g)));
/** Adds what the files of a program import: at once, and with `later` also on demand. */
function follow(files: Set<string>, later = false): void {
  const imports = later
    ? /(?:from|import)\s*\(?["'`]\.\/([^"'`]+)["'`]/g
    : /(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g;
  for (const file of files)
    for (const name of all(readFileSync(DIST + file, 'utf8'), imports)) files.add(`_astro/${name}`);
}
follow(program);
/** What the first touch of a checklist asks for, and with all it may ask for later. */
const checklist = new Set(pages.flatMap(({ html }) => all(html, / data-checklist="\/([^"]+)"/g)));
follow(checklist);
const checklistLater = new Set(checklist);
follow(checklistLater, true);
/** What the plan page asks for: the one page that is a program. */
const isLinking = ({ address }: { address: string }) => address.endsWith('/tautkan/');
const isPlan = ({ address }: { address: string }) => address === '/rencana/';
const plan = new Set(
  pages.filter(isPlan).flatMap(({ html }) => all(html, /<script[^>]* src="\/([^"]+)"/g)),
);
follow(plan);
/** What the page of what is kept asks for. */
const offline = new Set(pages.flatMap(({ html }) => all(html, / data-offline="\/([^"]+)"/g)));
follow(offline);
/** The worker, which the browser loads after a page. */
const worker = all(byAddress.get('/')?.html ?? '', / data-worker="\/([^"]+)"/g);
/** What other sites load to give cards their height: no page of ours asks for it. */
const FOR_OTHERS = 'sematan/tinggi.js';
const forCitizens = new Set([
  ...program,
  ...checklistLater,
  ...plan,
  ...offline,
  ...worker,
  FOR_OTHERS,
]);

const brotli = promisify(brotliCompress);

describe('weight', () => {
  test.each(BUDGETS)('$kind: at most $bytes bytes with Brotli', async ({ address, bytes }) => {
    // Side by side, on all cores.
    const weights = await Promise.all(
      pages
        .filter((page) => address.test(page.address))
        .map(async (page) => ({ address: page.address, bytes: (await brotli(page.html)).length })),
    );
    expect(weights.length).toBeGreaterThan(0);
    expect(weights.filter((page) => page.bytes > bytes)).toEqual([]);
  });

  test('half of the service pages weigh no more than the median allows', async () => {
    const services = pages.filter((page) => /^\/layanan\/[^/]+\/$/.test(page.address));
    const weights = await Promise.all(
      services.map(async ({ html }) => (await brotli(html)).length),
    );
    weights.sort((one, other) => one - other);
    expect(weights[Math.floor(weights.length / 2)]).toBeLessThanOrEqual(MEDIAN_SERVICE);
  });

  test('home and plan, with all they load', () => {
    const weigh = (file: string) => brotliCompressSync(readFileSync(DIST + file)).length;
    expect(weigh('index.html') + weigh('icon.svg')).toBeLessThanOrEqual(HOME);
    const all = ['rencana/index.html', 'rencana/layanan.json', 'icon.svg', ...plan];
    expect(all.reduce((sum, file) => sum + weigh(file), 0)).toBeLessThanOrEqual(WHOLE_PLAN);
  });

  test('search: few requests until it is ready', () => {
    expect(new Set([...program, index]).size).toBeLessThanOrEqual(SEARCH_REQUESTS);
  });

  test('search: the program and the index load on a slow line', () => {
    const weigh = (file: string) => brotliCompressSync(readFileSync(DIST + file)).length;
    const sum = [...program].reduce((total, file) => total + weigh(file), 0);
    expect(sum).toBeGreaterThan(10_000);
    expect(sum).toBeLessThanOrEqual(SEARCH.program);
    expect(weigh(index)).toBeLessThanOrEqual(SEARCH.index);
  });

  test('checklist: the program is small, also with sharing and QR', () => {
    const weigh = (some: Set<string>) =>
      [...some].reduce(
        (sum, file) => sum + brotliCompressSync(readFileSync(DIST + file)).length,
        0,
      );
    expect(weigh(checklist)).toBeGreaterThan(2_000);
    expect(weigh(checklist)).toBeLessThanOrEqual(CHECKLIST.program);
    expect(weigh(checklistLater)).toBeLessThanOrEqual(CHECKLIST.withAll);
  });

  test('offline: the worker, and what it loads at once for search and plan, are small', () => {
    const weigh = (file: string) => brotliCompressSync(readFileSync(DIST + file)).length;
    const code = readFileSync(DIST + (worker[0] ?? ''), 'utf8');
    const urls = all(code, /\{"url":"\/([^"]*)","revision":/g);
    expect(urls.length).toBeGreaterThan(10);
    const sum = urls.reduce(
      (total, path) =>
        total + weigh(path === '' || path.endsWith('/') ? `${path}index.html` : path),
      0,
    );
    expect(sum).toBeLessThanOrEqual(OFFLINE.shell);
    expect(worker.reduce((total, file) => total + weigh(file), 0)).toBeLessThanOrEqual(
      OFFLINE.worker,
    );
  });

  test('plan: the program loads on a slow line', () => {
    const sum = [...plan].reduce(
      (total, file) => total + brotliCompressSync(readFileSync(DIST + file)).length,
      0,
    );
    expect(sum).toBeGreaterThan(10_000);
    expect(sum).toBeLessThanOrEqual(PLAN);
  });

  test('one response: nothing but the icon is loaded, and scripts are small', () => {
    expect(
      collect((page) => {
        const { html } = page;
        if (isEditor(page) || isPlan(page)) return [];
        const problems = all(
          html,
          /<link[^>]* rel="(?!canonical|icon|alternate|manifest)([^"]+)"/g,
        ).map((rel) => `loads ${rel}`);
        problems.push(
          ...all(html, /<(?:script|img|iframe|source|video|audio)[^>]* src="([^"]+)"/g).map(
            (src) => `loads ${src}`,
          ),
        );
        // The page that shows how a card and the badge look is for a desk, and shows them as they are.
        if (isLinking(page))
          return problems.filter((problem) => !problem.startsWith('loads /sematan/'));
        problems.push(...all(html, /url\((?!['"]?data:)([^)]+)\)/g).map((url) => `loads ${url}`));
        // Data for search engines is no program.
        const scripts = all(
          html,
          /<script(?! type="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/g,
        );
        const size = scripts.reduce((sum, script) => sum + script.length, 0);
        if (size > INLINE_SCRIPT) problems.push(`script of ${size} bytes`);
        return problems;
      }),
    ).toEqual([]);
  });

  test('no zod and no schema in what a citizen downloads, and React only with the search', () => {
    const scripts = [...files].filter((file) => /\.(js|mjs)$/.test(file));
    expect(
      scripts.filter(
        (file) => !file.startsWith('admin/') && !forEditor.has(file) && !forCitizens.has(file),
      ),
    ).toEqual([]);
    for (const file of forCitizens)
      expect(readFileSync(DIST + file, 'utf8')).not.toMatch(/zod|safeParse|strictObject/i);
    for (const file of checklistLater)
      expect(readFileSync(DIST + file, 'utf8')).not.toMatch(/createElement\(\w+,|useState/);
    const inline = citizens
      .flatMap((page) => all(page.html, /<script[^>]*>([\s\S]*?)<\/script>/g))
      .join('\n');
    expect(inline).not.toMatch(/zod|safeParse|strictObject|createElement/);
  });

  test('nothing is served that no page needs', () => {
    const known = new RegExp(
      [
        /\.html$/,
        /^(icon\.svg|robots\.txt|sbom\.json|lisensi\.txt|llms\.txt|sitemap(-\d+)?\.xml|_redirects|alamat-lama\.map)$/,
        /^layanan\/[a-z0-9-]+\.md$/,
        /^api\/v1\//,
        // What agencies take along: QR codes, the badge, the description of each card.
        /^k\/[a-z0-9]{4}\/qr\.(svg|png)$/,
        /^sematan\/(lencana\.svg|[a-z0-9-]+\/oembed\.json)$/,
        /^kartu\/[a-z0-9-]+\.png$/,
        /^manifest\.webmanifest$/,
        /^ikon\/[a-z0-9-]+\.png$/,
        /^luring\/daftar\.json$/,
        /^(_headers|\.htaccess|\.nojekyll|\.hosting\/(nginx\.conf|Caddyfile))$/,
      ]
        .map(({ source }) => source)
        .join('|'),
    );
    // What the plan loads of each service that is picked.
    const pieces = /^rencana\/[a-z0-9-]+\.json$/;
    const editor = /^admin\/(?:decap\/|config\.json$|catalogue\.json$)/;
    expect(
      [...files].filter(
        (file) =>
          !known.test(file) &&
          !FEED.test(file) &&
          !editor.test(file) &&
          !forEditor.has(file) &&
          !forCitizens.has(file) &&
          !pieces.test(file) &&
          file !== index,
      ),
    ).toEqual([]);
    expect(
      citizens.filter(({ html }) => [...forEditor].some((file) => html.includes(file))),
    ).toEqual([]);
    expect(readFileSync(`${DIST}icon.svg`, 'utf8')).toContain('<svg');
  });
});
