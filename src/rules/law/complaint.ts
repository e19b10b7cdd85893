import type { Draft } from '../../schema/draft.ts';
import type { Service } from '../../schema/index.ts';
import { say } from '../finding.ts';
import { present } from '../rule.ts';
import { defineLawRule } from './law-rule.ts';

type Complaints = Draft<Service>['complaints'];

/** True where somebody can be reached, or where it could not be read whether they can. */
const reaches = (complaints: Complaints) =>
  complaints === undefined ||
  [...present(complaints)].some(
    ([, { contacts }]) => contacts === undefined || contacts.length > 0,
  );

export const complaint = defineLawRule(
  'law-complaint',
  'Setiap layanan punya tempat mengadu yang bisa dihubungi: di layanannya, instansinya, atau gedungnya.',
  function* ({ complaints, agency }, { agencies, site }) {
    const home = agency === undefined ? undefined : agencies.get(agency);
    if (reaches(complaints) || !home || reaches(home.complaints)) return;
    if (!site || reaches(site.complaints)) return;
    yield {
      path: ['complaints'],
      message: say({
        found: 'Tidak ada tempat mengadu yang bisa dihubungi, juga tidak di instansi dan gedungnya',
        expected: 'paling sedikit satu nomor atau alamat',
        fix: 'Isi "Pengaduan" di layanan ini atau di instansinya',
      }),
    };
  },
);
