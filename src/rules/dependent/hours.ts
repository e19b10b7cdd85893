import type { Draft } from '../../schema/draft.ts';
import type { Agency } from '../../schema/index.ts';
import { WEEKDAYS } from '../../schema/vocabulary.ts';
import { say } from '../finding.ts';
import { present, type LocalFault } from '../rule.ts';

type Hours = Draft<Agency>['hours'];
type Day = Draft<NonNullable<NonNullable<Agency['hours']>['monday']>>;

/** Times are `HH:MM`, so the order of text is the order of time. */
function* day({ open, close, breaks }: Day, path: (string | number)[]): Generator<LocalFault> {
  if (open !== undefined && close !== undefined && open >= close)
    yield {
      path: [...path, 'close'],
      message: say({
        found: `Buka ${open} dan tutup ${close}`,
        expected: 'jam tutup sesudah jam buka',
        fix: 'Betulkan jamnya; hari yang tutup dikosongkan saja',
      }),
    };
  let last = open;
  for (const [at, { from, to }] of present(breaks)) {
    if (from === undefined || to === undefined) continue;
    const found = `Istirahat ${from} sampai ${to}`;
    const place = [...path, 'breaks', at];
    if (from >= to)
      yield {
        path: [...place, 'to'],
        message: say({ found, expected: 'jam selesai sesudah jam mulai', fix: 'Betulkan jamnya' }),
      };
    else if ((open !== undefined && from < open) || (close !== undefined && to > close))
      yield {
        path: place,
        message: say({ found, expected: 'di dalam jam buka', fix: 'Betulkan jamnya, atau hapus' }),
      };
    else if (last !== undefined && from < last)
      yield {
        path: place,
        message: say({
          found: `${found} bertumpuk dengan istirahat sebelumnya`,
          expected: 'berurutan dan tidak bertumpuk',
          fix: 'Gabungkan atau urutkan istirahatnya',
        }),
      };
    last = to;
  }
}

/** Every open day opens before it closes, with its breaks in between and in order. */
export function* hoursFaults(hours: Hours): Generator<LocalFault> {
  for (const name of Object.keys(WEEKDAYS) as (keyof typeof WEEKDAYS)[]) {
    const row = hours?.[name];
    if (row) yield* day(row, ['hours', name]);
  }
}
