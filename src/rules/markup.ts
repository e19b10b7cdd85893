import { say, shown } from './finding.ts';
import { defineRule, type Fault } from './rule.ts';
import { visitAll, type Wanted } from './walk.ts';

const TAGS =
  'a|abbr|article|audio|b|base|blockquote|body|br|button|center|code|div|em|embed|font|form|h[1-6]|head|header|hr|html|i|iframe|img|input|label|li|link|main|math|meta|nav|object|ol|option|p|pre|script|section|select|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|template|textarea|th|thead|title|tr|u|ul|video';

const UNSAFE: readonly (readonly [pattern: RegExp, words: string])[] = [
  [new RegExp(`<\\s*/?\\s*(?:${TAGS})(?=[\\s/>]|$)`, 'i'), 'kode halaman web'],
  [/(?:java|vb)script\s*:/i, 'tautan yang menjalankan program'],
  // "data:" alone is a common Indonesian word before a list; only a media type makes it an address.
  [/\bdata\s*:\s*[a-z]+\/[a-z0-9.+-]+\s*[;,]/i, 'tautan yang memuat berkas tersembunyi'],
];

const isText: Wanted = ({ kind }) => kind === 'text';

export const markup = defineRule(
  {
    id: 'markup',
    severity: 'error',
    about: 'Isian berupa teks biasa, tanpa kode halaman web atau tautan yang menjalankan program.',
  },
  (catalogue) => {
    const faults: Fault[] = [];
    visitAll(catalogue, isText, (collection, id, _, value, path) => {
      if (typeof value !== 'string') return;
      for (const [pattern, words] of UNSAFE) {
        const match = pattern.exec(value);
        if (!match) continue;
        const message = say({
          found: `Ada ${shown(match[0])}, yaitu ${words}`,
          expected: 'teks biasa',
          fix: 'Tulis teks biasa; alamat web punya isian sendiri',
        });
        faults.push({ collection, id, path: [...path], message });
        return;
      }
    });
    return faults;
  },
);
