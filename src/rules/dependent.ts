import { hoursFaults } from './dependent/hours.ts';
import {
  durations,
  fees,
  holders,
  review,
  sometimes,
  sources,
  status,
} from './dependent/service.ts';
import { say } from './finding.ts';
import { defineRule, defineServiceRule } from './rule.ts';
import { day } from './words.ts';

export const dependent = defineRule(
  {
    id: 'dependent',
    severity: 'error',
    about:
      'Isian yang bergantung pada isian lain ikut terisi dan cocok (status, pemeriksaan, jam …).',
  },
  function* ({ site, agencies, services }) {
    for (const fault of hoursFaults(site?.hours))
      yield { collection: 'site', id: 'site', ...fault };
    for (const [id, { hours }] of agencies)
      for (const fault of hoursFaults(hours)) yield { collection: 'agencies', id, ...fault };
    for (const [id, service] of services)
      for (const part of [status, review, holders, sometimes, sources, fees, durations])
        for (const fault of part(service)) yield { collection: 'services', id, ...fault };
  },
);

export const reviewDue = defineServiceRule(
  {
    id: 'review-due',
    severity: 'warning',
    about: 'Tanggal periksa lagi jatuh sesudah tanggal diperiksa.',
  },
  function* ({ review }) {
    // ISO dates: the order of text is the order of time.
    if (!review?.date || !review.due || review.due > review.date) return;
    yield {
      path: ['review', 'due'],
      message: say({
        found: `Periksa lagi paling lambat ${day(review.due)}, padahal diperiksa ${day(review.date)}`,
        expected: 'tanggal sesudah pemeriksaan terakhir',
        fix: 'Undurkan tanggalnya, misalnya enam bulan',
      }),
    };
  },
);
