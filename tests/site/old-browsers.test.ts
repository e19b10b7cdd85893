import { readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { builtFiles, builtPages, DIST } from './dist.ts';
import { GLOBALS, METHODS, STATICS, STYLES } from './old-words.ts';

/** The editor is for officials at a desk with a browser of today. */
const pages = builtPages().filter(({ address }) => !address.startsWith('/admin/'));
const editors = builtPages().filter(({ address }) => address.startsWith('/admin/'));
const all = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? '');
const unique = (texts: readonly string[]) => [...new Set(texts)];

const startsEditor = new Set(
  editors.flatMap(({ html }) => all(html, /<script[^>]* src="\/([^"]+)"/g)),
);
const programs = builtFiles()
  .filter((file) => /^(?!admin\/).*\.m?js$/.test(file) && !startsEditor.has(file))
  .map((file) => ({ name: file, code: readFileSync(DIST + file, 'utf8') }));
/** Types that are data, not programs: JSON-LD and speculation rules. */
const inline = unique(
  pages.flatMap(({ html }) =>
    all(html, /<script(?![^>]* type="(?:application|speculation))[^>]*>([^<][\s\S]*?)<\/script>/g),
  ),
).map((code) => ({ name: `inline: ${code.slice(0, 60)}`, code }));
const styles = unique(pages.flatMap(({ html }) => all(html, /<style[^>]*>([\s\S]*?)<\/style>/g)));

const linter = new Linter();
const alternatives = (names: readonly string[]) => `/^(?:${names.join('|')})$/`;
/** A feature that is looked for before it is used is no fault: `typeof x`, `x?.()`. */
const RULES: Linter.RulesRecord = {
  'no-restricted-syntax': [
    'error',
    {
      selector: `CallExpression[optional=false] > MemberExpression[optional=false].callee[property.name=${alternatives(Object.values(METHODS).flat())}]`,
      message: 'method',
    },
    ...Object.entries(STATICS).map(([object, names]) => ({
      selector: `MemberExpression[object.name='${object}'][property.name=${alternatives(names)}]`,
      message: `${object} function`,
    })),
    {
      selector: `:not(UnaryExpression[operator='typeof']) > Identifier[name=${alternatives(GLOBALS)}]:not([parent.type='MemberExpression'])`,
      message: 'global',
    },
    // Safari reads them from 16.4 on; before, the whole program is a syntax error.
    { selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: 'lookbehind' },
  ],
};

/** What old browsers could not read or run in a program; ES2021 is what Chrome 90 and Safari 15 speak. */
function faults({ name, code }: { name: string; code: string }): string[] {
  const config: Linter.Config = {
    languageOptions: { ecmaVersion: 2021, sourceType: 'module' },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    rules: RULES,
  };
  return linter.verify(code, config).map(({ line, column, message }) => {
    const at = code.split('\n')[line - 1]?.slice(Math.max(0, column - 30), column + 40) ?? '';
    return `${name}: ${message} …${at}…`;
  });
}

describe('browsers from Chrome 90, Safari 15 and Firefox 102', () => {
  test('read and run every program', () => {
    expect(programs.length).toBeGreaterThan(5);
    expect(inline.length).toBeGreaterThan(1);
    expect([...programs, ...inline].flatMap(faults)).toEqual([]);
  });

  test.each([
    'await 1',
    'class A { static { run() } }',
    'class A { #x; has(o) { return #x in o } }',
    '/(?<!a)b/.test(c)',
    '/[a--b]/v.test(c)',
    'x.at(-1)',
    'Object.hasOwn(a, b)',
    'structuredClone(a)',
    "import a from './a.json' with { type: 'json' }",
  ])('the scan sees %s', (code) => {
    expect(faults({ name: '', code })).not.toEqual([]);
  });

  test('the scan lets pass what is asked for first', () => {
    expect(faults({ name: '', code: "typeof structuredClone === 'function'; a.at?.(1)" })).toEqual(
      [],
    );
  });

  test('read every style sheet, also those that programs bring', () => {
    expect(styles.length).toBeGreaterThan(3);
    // The choice of A5 on the sheet for the wall is for a desk: a browser without it prints A4.
    const isChoice = (css: string) => css.includes('main:has(#a5:checked)');
    const sheets = [...styles, ...programs.map(({ code }) => code)].filter((css) => !isChoice(css));
    expect(styles.filter(isChoice).length).toBeLessThanOrEqual(1);
    expect(
      Object.entries(STYLES).flatMap(([name, pattern]) =>
        sheets.flatMap((css) => {
          const found = pattern.exec(css);
          return found
            ? [`${name}: ${css.slice(Math.max(0, found.index - 30), found.index + 40)}`]
            : [];
        }),
      ),
    ).toEqual([]);
  });
});
