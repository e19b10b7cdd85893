import { say } from '../finding.ts';
import { defineServiceRule, present } from '../rule.ts';
import { naming } from '../words.ts';
import { lawRules } from './rules.ts';

/** A waiver that waives nothing would hide the next real fault. */
export const waiverUnused = defineServiceRule(
  {
    id: 'waiver-unused',
    severity: 'warning',
    about: 'Pengecualian hanya ada selama aturannya memang tidak cocok.',
  },
  function* (service, catalogue) {
    for (const [at, { rule: id }] of present(service.waivers)) {
      const rule = lawRules.find((each) => each.id === id);
      if (!rule || [...rule.find(service, catalogue)].length > 0) continue;
      yield {
        path: ['waivers', at],
        message: say({
          found: `Pengecualian ${naming(`${rule.law.rule} ${rule.law.article}`, rule.id)} tidak mengecualikan apa pun`,
          expected: 'pengecualian untuk kesalahan yang masih ada',
          fix: 'Hapus pengecualian ini',
        }),
      };
    }
  },
);
