import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { KEPT_DAYS } from '../../src/domain/ticks.ts';
import { keepPlan, keptPlan } from '../../src/islands/plan/keep.ts';
import { MOST, planText } from '../../src/islands/plan/share-text.ts';
import { readWay } from '../../src/islands/plan/way.ts';
import { makePlan } from '../../src/planner/plan.ts';
import { pieces } from '../planner/catalogue.ts';

describe('the address of the plan page', () => {
  test.each([
    ['#tambah=k7mp.kk-baru', { kind: 'add', services: ['k7mp', 'kk-baru'] }],
    ['#peristiwa=menikah', { kind: 'event', event: 'menikah' }],
    ['#v1&l=k7mp', { kind: 'plan' }],
    ['', { kind: 'nothing' }],
    ['#yang-lain', { kind: 'nothing' }],
    ['#tambah=<script>', { kind: 'nothing' }],
    [`#tambah=${'a'.repeat(500)}`, { kind: 'nothing' }],
  ])('%s', (hash, way) => {
    expect(readWay(hash)).toEqual(way);
  });
});

describe('the plan on the device', () => {
  const DAY = 86_400_000;
  let store: Map<string, string>;
  beforeEach(() => {
    store = new Map();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => store.get(key) ?? null,
      setItem: (key: string, value: string) => store.set(key, value),
      removeItem: (key: string) => store.delete(key),
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('comes back until it is too old, then it is gone', () => {
    expect(keepPlan('v1&l=k7mp', 100 * DAY)).toBe(true);
    expect(keptPlan((100 + KEPT_DAYS) * DAY)).toBe('v1&l=k7mp');
    expect(keptPlan((101 + KEPT_DAYS) * DAY)).toBeNull();
    expect(store.size).toBe(0);
  });

  test('an empty plan forgets', () => {
    keepPlan('v1&l=k7mp');
    keepPlan('');
    expect(store.size).toBe(0);
  });

  test('a device that refuses does no harm', () => {
    const refuse = () => {
      throw new Error('ditolak');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(keptPlan()).toBeNull();
    expect(keepPlan('v1')).toBe(false);
  });
});

describe('the text to send', () => {
  const href = `https://mpp.example/rencana/#v1&l=${'k7mp.'.repeat(20)}`;

  test('names every service and the address, and stays short, whatever is planned', () => {
    for (let from = 0; from < pieces.length; from += 20) {
      const some = pieces.slice(from, from + 6);
      const text = planText(makePlan(some, {}), some, 'MPP Contoh', href);
      expect(text.length - href.length).toBeLessThanOrEqual(MOST);
      expect(text.endsWith(href)).toBe(true);
      for (const { name } of some) expect(text).toContain(name);
    }
  });

  test('says how many papers it leaves out', () => {
    const some = pieces.slice(0, 8);
    const text = planText(makePlan(some, {}), some, 'MPP Contoh', href);
    expect(text).toMatch(/… dan \d+ lagi/);
  });
});
