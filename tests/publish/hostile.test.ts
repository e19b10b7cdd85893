import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { libraryOf, viewOf, type Library } from '../../src/domain/library.ts';
import { strings } from '../../src/i18n/strings.ts';
import { heading, link, list, md, paragraph, text } from '../../src/publish/text/markdown.ts';
import { llms } from '../../src/publish/text/llms.ts';
import { serviceText } from '../../src/publish/text/service.ts';
import { fixture } from './library.ts';
import { all, formOf, linksOf, parse, wordsOf } from './tree.ts';

/** Signs and words that mean something to Markdown, HTML or to those who attack with them. */
const SIGNS = [
  ...Array.from('*_`[]()<>#+-=~|!&\\:.0123"\'$^{}%@;/'),
  ...[
    '  ',
    '\n',
    '\n\n',
    '\t',
    '**',
    '__',
    '~~',
    '```',
    '---',
    '***',
    '===',
    '1.',
    '2)',
    '- ',
    '+ ',
  ],
  ...['> ', '# ', '    ', '[x](y)', '![x](y)', '[^1]', '[ ] ', '&copy;', '&#60;', '&lt;', '<b>'],
  ...['<script>alert(1)</script>', '<!--', '-->', '<![CDATA[', ']]>', '<?x', '\\<', '\\\\', '\\'],
  ...[
    '[a]: b',
    '| a | b |',
    ':::',
    '${x}',
    'javascript:alert(1)',
    'é',
    '漢',
    '🙂',
    ' ',
    'kata',
    'Rp1',
  ],
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', maxLength: 3 })), {
    minLength: 1,
    maxLength: 9,
  })
  .map((parts) => parts.join(''))
  // As the schema takes them: no control characters, something to see.
  .map((words) => words.replace(/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/gu, ' '))
  .filter((words) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(words));

/** As a reader of Markdown sees them. */
const plain = (words: string) => words.replace(/\s+/g, ' ').trim();

/** Ids, addresses and closed lists are no free text: the schema lets nothing hostile into them. */
const FIXED = new Set(
  (
    'id code agency partners category lifeEvents audience state since document who unit kind actor place ' +
    'oneOf when type level origin issuers icon date due service phase url map logo colour timeZone languages ' +
    'formUrl website holidays hours popular confidence keywords waivers standard words explains services'
  ).split(' '),
);

/** The same record with all its free text replaced. */
function spoilt(value: unknown, words: () => string, key = ''): unknown {
  if (FIXED.has(key)) return value;
  if (typeof value === 'string') return words();
  if (value instanceof Map)
    return new Map([...value].map(([id, each]) => [id, spoilt(each, words)]));
  if (Array.isArray(value)) {
    // A contact's address is free text, but whether it is a link depends on it: left alone here.
    if (key === 'contacts') return value;
    return value.map((each) => spoilt(each, words, key));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, spoilt(each, words, name)]),
  );
}

const written = (library: Library) =>
  [...library.catalogue.services.values()].map((service) =>
    serviceText(viewOf(service, library), library.catalogue.site, null),
  )[0] ?? '';

const KNOWN = new Set(
  'root heading paragraph list listItem strong link text blockquote'.split(' '),
);
const strangers = (source: string) =>
  [...all(parse(source))].filter(({ type }) => !KNOWN.has(type));

/** The form of a text up to the glossary at its end, whose rows depend on the words. */
function formBefore(source: string): string {
  const root = parse(source);
  const blocks = root.children ?? [];
  const end = blocks.findIndex((block) => wordsOf(block) === strings['glossary.title']);
  return formOf({ ...root, children: end < 0 ? blocks : blocks.slice(0, end) });
}

describe('hostile words', () => {
  test('stay words, in every block', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, two) => {
        const source = text([
          heading(1, md`${one}`),
          paragraph(md`${one}`),
          list([
            { line: md`${one}`, under: [md`**${two}**`, md`${one}: **${two}**`] },
            link(one, 'https://a.example/x'),
          ]),
          paragraph(md`**${two}**:`),
          list([md`${two}`], true),
        ]);
        const root = parse(source);
        const item = (...words: string[]) =>
          `listItem(${words.map((each) => `paragraph(${each})`).join()})`;
        expect(formOf(root)).toBe(
          `root(heading1(),paragraph(),list(listItem(paragraph(),list(${item('strong()')},${item('strong()')})),${item('link()')}),paragraph(strong()),list1(${item('')}))`,
        );
        const [title, first, , last] = root.children ?? [];
        expect(title && wordsOf(title)).toBe(plain(one));
        expect(first && wordsOf(first)).toBe(plain(one));
        expect(last && wordsOf(last)).toBe(`${plain(two)}:`);
      }),
      { numRuns: 3_000 },
    );
  });

  test('in every field of a record change no structure and become no HTML', () => {
    const form = formBefore(written(fixture));
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), (pool) => {
        let next = 0;
        const words = () => pool[next++ % pool.length] ?? 'x';
        const catalogue = Object.fromEntries(
          Object.entries(fixture.catalogue).map(([name, records]) => [
            name,
            spoilt(records, words),
          ]),
        );
        const library = libraryOf(catalogue as unknown as Library['catalogue']);
        const source = written(library);
        expect(strangers(source)).toEqual([]);
        expect(formBefore(source)).toBe(form);
        // The words did get in.
        expect(pool).toContain(library.catalogue.services.get('layanan-uji')?.name);
        const [title] = parse(source).children ?? [];
        const [service] = library.catalogue.services.values();
        expect(title && wordsOf(title)).toBe(plain(service?.name ?? ''));
        expect(strangers(llms(library))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('make no link that runs a program, and none that ends early', () => {
    const addresses = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      hostile.map((words) => `https://a.example/?${words}`),
      hostile.map((words) => `https://a.example/#${words}`),
      hostile.map((words) => `javascript:${words}`),
      hostile,
    );
    fc.assert(
      fc.property(addresses, hostile, (url, words) => {
        const source = text([paragraph(md`Lihat ${link(words, url)} di sana.`)]);
        const root = parse(source);
        expect(plain(wordsOf(root))).toBe(plain(`Lihat ${plain(words)} di sana.`));
        for (const each of linksOf(root)) expect(each.url).toMatch(/^(https?|mailto|tel|sms):/i);
        expect(strangers(source)).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });
});
