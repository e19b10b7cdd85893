import { describe, expect, test } from 'vitest';
import { posterList } from '../../src/components/embed/poster-room.ts';
import { shortList } from '../../src/components/embed/short-list.ts';
import type { ServiceView } from '../../src/domain/service-view.ts';
import { fixtureView } from '../fixtures/load.ts';

const view = fixtureView();
const room = (total: number) => ({ total, of: () => 1 });
const [form] = view.service.requirements;
if (!form) throw new Error('The fixture has lost its requirements.');
/** The service with this many papers that everybody brings, and nothing else. */
const withPapers = (count: number, name = view.service.name): ServiceView => ({
  ...view,
  service: {
    ...view.service,
    // Nothing else takes much room.
    status: { state: 'active', reason: null, since: null },
    fees: [],
    name,
    requirements: Array.from({ length: count }, (_, index) => ({ ...form, id: `p-${index}` })),
  },
});

describe('the short list', () => {
  test('names what everybody brings and counts the rest', () => {
    const { rows, left, rest } = shortList(view, room(5));
    expect(rows).toEqual([{ key: 'formulir', name: 'Formulir uji', counts: '1 lembar' }]);
    expect(left).toBe(0);
    expect(rest).toEqual(['+ 4 dokumen lain, tergantung keadaan Anda']);
  });

  test('what does not fit is counted, never silent', () => {
    expect(shortList(withPapers(5), room(3))).toMatchObject({
      left: 2,
      rest: ['… dan 2 dokumen lain'],
    });
    expect(shortList(withPapers(5), room(0)).rest).toEqual(['5 dokumen']);
    expect(shortList(withPapers(0), room(3)).rest).toEqual([expect.stringContaining('Tanyakan')]);
  });

  test('a poster sets rows smaller before it leaves any out, and a long name takes room', () => {
    expect(posterList(withPapers(2)).dense).toBe(false);
    const many = posterList(withPapers(30));
    expect(many.dense).toBe(true);
    expect(many.list.left).toBeGreaterThan(0);
    const long = posterList(withPapers(30, 'Nama yang sangat panjang '.repeat(3)));
    expect(long.list.rows.length).toBeLessThan(many.list.rows.length);
  });
});
