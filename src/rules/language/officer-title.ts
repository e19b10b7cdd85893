import { say, shown } from '../finding.ts';
import { defineServiceRule, present } from '../rule.ts';

/** "Petugas …", or another actor before a verb that says who does it: "Bank mencairkan uang". */
const NAMES_ACTOR = /^Petugas\s|\S\s+(?:me|ber|di|ter)\p{L}+/u;

export const officerTitle = defineServiceRule(
  {
    id: 'officer-title',
    severity: 'warning',
    about:
      'Judul langkah petugas menyebut siapa yang mengerjakan, supaya tidak terbaca sebagai perintah.',
  },
  function* ({ steps }) {
    for (const [at, { actor, title }] of present(steps)) {
      if (actor !== 'officer' || title === undefined || NAMES_ACTOR.test(title)) continue;
      yield {
        path: ['steps', at, 'title'],
        message: say({
          found: `Tertulis ${shown(title)}, seolah-olah warga yang mengerjakannya`,
          expected: 'pelaku dan kata kerjanya, misalnya "Petugas memeriksa berkas"',
          fix: 'Awali judulnya dengan "Petugas" atau nama pelakunya',
        }),
      };
    }
  },
);
