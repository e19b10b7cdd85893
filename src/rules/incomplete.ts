import type { Draft } from '../schema/draft.ts';
import type { Service } from '../schema/index.ts';
import { say, type CatalogueDraft } from './finding.ts';
import { defineServiceRule } from './rule.ts';

const empty = (list: readonly unknown[] | undefined) => list?.length === 0;

/** True if a citizen finds no place to complain: not here, not at the agency, not at the building. */
function cannotComplain(
  { complaints, agency }: Draft<Service>,
  catalogue: CatalogueDraft,
): boolean {
  const home = agency === undefined ? undefined : catalogue.agencies.get(agency);
  return empty(complaints) && empty(home?.complaints) && empty(catalogue.site?.complaints);
}

export const incomplete = defineServiceRule(
  {
    id: 'incomplete',
    severity: 'warning',
    about: 'Layanan yang berjalan punya langkah, persyaratan, biaya, hasil, dan tempat mengadu.',
  },
  function* (service, catalogue) {
    if (service.status?.state !== 'active') return;
    const missing = (path: string, found: string, fix: string) => ({
      path: [path],
      message: say({ found, expected: 'diketahui warga sebelum datang', fix }),
    });
    if (empty(service.steps))
      yield missing('steps', 'Belum ada langkah', 'Tulis apa yang dilakukan warga, berurutan');
    if (empty(service.requirements) && service.eligibility === null && empty(service.notes))
      yield missing(
        'requirements',
        'Belum ada persyaratan',
        'Tulis dokumen yang dibawa; bila memang tanpa dokumen, jelaskan di "Catatan"',
      );
    if (empty(service.fees))
      yield missing('fees', 'Belum ada biaya', 'Tulis biayanya; bila gratis, tulis 0');
    if (empty(service.outputs) && service.result === null)
      yield missing('outputs', 'Belum ada hasil', 'Isi "Hasil", atau "Hasil selain dokumen"');
    if (cannotComplain(service, catalogue))
      yield missing(
        'complaints',
        'Belum ada tempat mengadu, juga tidak di instansinya',
        'Isi "Pengaduan" di layanan atau di instansi',
      );
  },
);
