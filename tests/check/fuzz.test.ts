import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatReport, toJson } from '../../src/check/index.ts';
import { decode } from '../../src/check/decode.ts';
import { parseText } from '../../src/check/parse.ts';
import { inspectRecord, runRules, type CatalogueDraft } from '../../src/rules/index.ts';
import { base, KTP } from './base.ts';
import { expectPlainWords, read } from './run.ts';

/** A record of this shape may be anything. */
const anything = fc.anything({ withNullPrototype: false, maxDepth: 4 });

test('no bytes make the reader throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const text = decode(Buffer.from(bytes));
      if ('ok' in text) parseText(text.ok);
    }),
    { numRuns: 2000 },
  );
});

test('no text makes the parser throw', () => {
  const marks = fc.array(fc.constantFrom(...Array.from('-?:,[]{}#&*!|>\'"%@` \n\tab01~<=')), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(marks, (letters) => {
      parseText(letters.join(''));
    }),
    { numRuns: 2000 },
  );
});

const word = fc.constantFrom(
  '',
  '  ',
  'x',
  '-',
  'null',
  '"',
  ': ',
  '[',
  '{',
  '}',
  '- ',
  '\n',
  '\t',
  '*',
  '&a ',
  '!!b ',
  '0811',
  '10.000',
  '<<: ',
  '__proto__: ',
  'BELUM: ',
  '\u202e',
  '\u0000',
  '<script>',
);

test('a spoilt record gives plain words, never a trace', () => {
  const text = base()[KTP] ?? '';
  const edits = fc.array(fc.tuple(fc.nat(text.length), fc.nat(20), word), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(edits, (changes) => {
      const spoilt = changes.reduce(
        (before, [at, cut, extra]) => before.slice(0, at) + extra + before.slice(at + cut),
        text,
      );
      const { problems, files } = read({ ...base(), [KTP]: spoilt });
      expectPlainWords(problems);
      for (const { line } of problems) expect(line).toBeGreaterThan(0);
      expect(`${formatReport(problems, files)}${toJson(problems)}`).not.toMatch(/ {4}at |Error:/);
    }),
    { numRuns: 120 },
  );
});

test('no value makes the schema, the rules or the salvage throw', () => {
  const keys = fc.constantFrom(
    'requirements',
    'steps',
    'questions',
    'outputs',
    'fees',
    'status',
    'review',
    'when',
    'holders',
    'options',
    'partners',
    'complaints',
    'contacts',
    '__proto__',
    'constructor',
  );
  const record = fc.dictionary(keys, fc.oneof(anything, fc.array(fc.dictionary(keys, anything))));
  fc.assert(
    fc.property(record, anything, (raw, other) => {
      const { draft, findings } = inspectRecord('services', 'x', raw);
      expect(findings.length).toBeGreaterThan(0);
      const site = inspectRecord('site', 'site', other).draft;
      const none = new Map();
      const catalogue: CatalogueDraft = {
        site,
        services: new Map([['x', draft]]),
        agencies: none,
        documents: none,
        categories: none,
        words: none,
        'life-events': none,
        redirects: none,
      };
      runRules(catalogue);
    }),
    { numRuns: 150 },
  );
});
