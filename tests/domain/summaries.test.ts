import { describe, expect, test } from 'vitest';
import { feeHeadline, summariseFees, type FeeSummary } from '../../src/domain/fees.ts';
import { numberSteps, whereOf } from '../../src/domain/steps.ts';
import type { Fee } from '../../src/schema/service.ts';
import { fixtureView } from '../fixtures/load.ts';

type Parts = Partial<Fee>;
const fee = (amount: number | null, parts: Parts = {}): Fee => ({
  for: 'x',
  amount,
  formula: null,
  per: null,
  rare: false,
  when: null,
  oneOf: null,
  local: false,
  basis: null,
  note: null,
  ...parts,
});
const { questions } = fixtureView().service;

describe('fees in a word', () => {
  const hilang = { when: { sebab: ['hilang'] } };
  const rusak = { when: { sebab: ['rusak'] } };
  const either = { oneOf: 'jenis' };
  test.each<[string, Fee[], FeeSummary]>([
    ['free', [fee(0), fee(0)], { kind: 'free' }],
    ['free with an unknown extra', [fee(0), fee(null)], { kind: 'freePlus' }],
    ['one amount', [fee(50_000)], { kind: 'exact', amount: 50_000 }],
    ['amounts that are all due add up', [fee(100), fee(300)], { kind: 'exact', amount: 400 }],
    [
      'one of several is paid',
      [fee(100, either), fee(300, either)],
      { kind: 'range', min: 100, max: 300 },
    ],
    [
      'the answer decides',
      [fee(100, hilang), fee(300, rusak)],
      { kind: 'range', min: 100, max: 300 },
    ],
    [
      'the answer decides on an extra',
      [fee(100), fee(50, hilang)],
      { kind: 'range', min: 100, max: 150 },
    ],
    [
      'free or paid',
      [fee(0, rusak), fee(600_000, hilang)],
      { kind: 'range', min: 0, max: 600_000 },
    ],
    ['an amount and an unknown one', [fee(30_000), fee(null)], { kind: 'from', min: 30_000 }],
    [
      'unknown for some answers',
      [fee(30_000, hilang), fee(null, rusak)],
      { kind: 'from', min: 30_000 },
    ],
    ['the main fee unknown', [fee(null), fee(35_000)], { kind: 'unknown' }],
    ['the main fee computed', [fee(null, { formula: 'x' }), fee(0)], { kind: 'computed' }],
    ['only computed', [fee(null, { formula: 'menurut jarak' })], { kind: 'computed' }],
    ['nothing known is never free', [fee(null)], { kind: 'unknown' }],
    ['no rows is unknown, not free', [], { kind: 'unknown' }],
  ])('%s', (_name, fees, expected) => {
    expect(summariseFees(fees, questions)).toEqual(expected);
  });
});

describe('the line at the top of the page', () => {
  const headline = (fees: Fee[]) => feeHeadline(fees, questions);
  const exact = (amount: number) => ({ kind: 'exact', amount });

  test('what hardly anybody pays is left out and told of', () => {
    expect(headline([fee(350_000, { rare: true }), fee(650_000)])).toMatchObject({
      summary: exact(650_000),
      others: true,
    });
    expect(headline([fee(5, { rare: true })])).toMatchObject({ summary: exact(5), others: false });
  });

  test('a monthly price says so, and a single payment beside it is another thing', () => {
    expect(headline([fee(0), fee(35_000, { per: 'bulan' })])).toMatchObject({
      summary: exact(35_000),
      per: 'bulan',
      others: false,
    });
    expect(headline([fee(35_000, { per: 'bulan' }), fee(100_000)])).toMatchObject({
      summary: exact(35_000),
      others: true,
    });
  });

  test('free without a rule is marked, but not where the region sets it', () => {
    expect(headline([fee(0)]).unruled).toBe(true);
    expect(headline([fee(0, { basis: 'UU' })]).unruled).toBe(false);
    expect(headline([fee(0, { local: true })]).unruled).toBe(false);
    expect(headline([fee(0), fee(10)]).unruled).toBe(false);
  });
});

describe('places and steps', () => {
  const { service, agency } = fixtureView();

  test('counters come from the agency when a step is at the counter', () => {
    const where = whereOf(service, agency);
    expect(where.counters.map((counter) => counter.label)).toEqual(['Loket 7', 'Loket 8']);
    expect(where).toMatchObject({ atCounter: true, online: 'none', elsewhere: ['Kantor polisi'] });
  });

  test('online is "all" only when nothing makes the visitor go anywhere', () => {
    const steps = service.steps.map((step) => ({ ...step, place: 'online' as const, at: null }));
    expect(whereOf({ ...service, steps }, agency)).toMatchObject({ counters: [], online: 'all' });
    const half = steps.map((step, i) => (i === 0 ? { ...step, place: 'counter' as const } : step));
    expect(whereOf({ ...service, steps: half }, agency).online).toBe('some');
  });

  test('numbers run on; a change of place is marked, the officer does not move the visitor', () => {
    expect(
      numberSteps(service.steps).map(({ number, newPlace, away }) => [number, newPlace, away]),
    ).toEqual([
      [1, true, false],
      [2, true, false],
      [3, true, false],
      [4, false, false],
    ]);
    const [first, , , last] = service.steps;
    if (!first || !last) throw new Error('The fixture has lost its steps.');
    const posted = [{ ...first, place: 'online' as const }, last];
    expect(numberSteps(posted).map(({ away, newPlace }) => [away, newPlace])).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(numberSteps([first, first]).map(({ newPlace }) => newPlace)).toEqual([true, false]);
  });
});
