import { describe, expect, test } from 'vitest';
import type { Row } from '../../cms/admin/bridge.ts';
import { inWords } from '../../cms/admin/folded.ts';
import { formOf } from '../../cms/form.ts';
import { lostIn, released } from '../../cms/lost-choice.ts';
import { rowName } from '../../cms/rows.ts';
import { base } from '../check/base.ts';
import { draftsOf } from '../rules/drafts.ts';
import { choices } from './config.ts';

const drafts = draftsOf(base());
const service = drafts.services.get('ktp-baru');
const event = drafts['life-events'].get('anak-lahir');

describe('a row in a sentence', () => {
  test.each<[string, Parameters<typeof rowName>]>([
    [
      'Persyaratan nomor 2, "KTP-el"',
      ['services', service, ['requirements', 1, 'when', 'x'], drafts],
    ],
    [
      'Langkah nomor 2, "Petugas mencetak kartu"',
      ['services', service, ['steps', 1, 'title'], drafts],
    ],
    ['Biaya nomor 1, "Cetak KTP-el"', ['services', service, ['fees', 0], drafts]],
    ['Layanan menurut urutan nomor 1, "KK baru"', ['life-events', event, ['services', 0], drafts]],
    ['Langkah nomor 3', ['services', { steps: [{}, {}, {}] }, ['steps', 2], drafts]],
  ])('%s', (words, call) => {
    expect(rowName(...call)).toBe(words);
  });
});

/** A map as Decap holds it, as far as a folded row is concerned: every change gives a new one. */
class Held implements Row {
  readonly #data: Readonly<Record<string, unknown>>;
  constructor(data: object) {
    this.#data = data as Readonly<Record<string, unknown>>;
  }
  get(key: string | number): unknown {
    return this.#data[key];
  }
  getIn([key = '']: readonly (string | number)[]): unknown {
    return this.get(key);
  }
  set(key: string, value: unknown): Held {
    return new Held({ ...this.#data, [key]: value });
  }
  toJS(): unknown {
    return this.#data;
  }
}
const heldFields = (list: string): Held[] =>
  (formOf('services', choices).find(({ name }) => name === list)?.fields ?? []).map(
    ({ options, ...field }) =>
      new Held({ ...field, options: options?.map((choice) => new Held(choice)) }),
  );

describe('a folded row', () => {
  /** The text of the row, as Decap's template puts it together from the row it is given. */
  const folded = (list: string, row: object) => {
    const field = formOf('services', choices).find(({ name }) => name === list);
    const shown = inWords(new Held(row), heldFields(list));
    return field?.summary?.replace(/\{\{fields\.(\w+)\}\}/, (_, key: string) =>
      String(shown.get(key)),
    );
  };

  test.each([
    ['requirements', { document: 'contoh', note: 'contoh' }, 'Contoh'],
    ['outputs', { document: 'contoh' }, 'Contoh'],
    ['outputs', { document: 'tidak-ada' }, 'tidak-ada'],
    ['steps', { title: 'Datang', actor: 'officer' }, 'Datang'],
    ['waivers', { rule: 'law-time' }, expect.stringContaining('UU 25/2009 Pasal 21') as string],
  ])('of %s: %j says %s', (list, row, words) => {
    expect(folded(list, row)).toEqual(words);
  });

  test('is only drawn so: the form keeps the value', () => {
    const row = new Held({ document: 'contoh' });
    inWords(row, heldFields('outputs'));
    expect(row.toJS()).toEqual({ document: 'contoh' });
  });
});

describe('what a condition lost', () => {
  const questions = [{ id: 'sebab', options: [{ id: 'hilang' }, { id: 'rusak' }] }];
  const when = { sebab: ['hilang', 'dicuri'], lokasi: ['dekat', 'jauh'] };

  test('is each option that is gone, and a question that is gone once', () => {
    expect(lostIn(when, questions)).toEqual([
      { question: 'sebab', option: 'dicuri' },
      { question: 'lokasi' },
    ]);
  });

  test('is let go alone; nothing left is no condition', () => {
    expect(released(when, { question: 'sebab', option: 'dicuri' })).toEqual({
      ...when,
      sebab: ['hilang'],
    });
    expect(released(when, { question: 'lokasi' })).toEqual({ sebab: when.sebab });
    expect(released({ a: ['b'] }, { question: 'a', option: 'b' })).toBe(null);
  });
});
