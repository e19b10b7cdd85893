import { say, type Path, type Place } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { sentenceLengths, textsOf } from './texts.ts';

/** Words a sentence may have on average over a record. */
export const AVERAGE = 20;
/** Words after which one sentence alone is too long. */
export const LONGEST = 35;

export const plainSentences = defineRule(
  {
    id: 'plain-sentences',
    severity: 'warning',
    about: `Kalimat pendek: rata-rata paling banyak ${AVERAGE} kata, satu kalimat paling banyak ${LONGEST}.`,
  },
  function* (catalogue) {
    const records = new Map<string, { collection: Place; id: string; counts: number[] }>();
    for (const { collection, id, path, text } of textsOf(catalogue)) {
      const counts = sentenceLengths(text);
      const key = `${collection}/${id}`;
      const record = records.get(key) ?? { collection, id, counts: [] };
      records.set(key, record);
      // Titles, labels and questions are no sentences: counting them would hide long ones.
      if (/[.!]$/.test(text.trim())) record.counts.push(...counts);
      const longest = Math.max(0, ...counts);
      if (longest > LONGEST)
        yield { collection, id, path, message: tooLong(`Ada kalimat ${longest} kata`, LONGEST) };
    }
    for (const { collection, id, counts } of records.values()) {
      const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
      if (counts.length < 3 || average <= AVERAGE) continue;
      const path: Path = [];
      const found = `Kalimatnya rata-rata ${Math.round(average)} kata`;
      yield { collection, id, path, message: tooLong(found, AVERAGE) };
    }
  },
);

const tooLong = (found: string, most: number) =>
  say({ found, expected: `paling banyak ${most} kata`, fix: 'Pecah menjadi kalimat pendek' });
