import { say } from './finding.ts';
import { defineServiceRule } from './rule.ts';

const empty = (list: readonly unknown[] | undefined) => list?.length === 0;

export const incomplete = defineServiceRule(
  {
    id: 'incomplete',
    severity: 'warning',
    about: 'Layanan yang berjalan punya langkah, persyaratan, biaya, dan hasil.',
  },
  function* (service) {
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
  },
);
