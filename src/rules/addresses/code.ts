import { address } from '../../domain/addresses.ts';
import { pagesByCode } from '../../domain/former.ts';
import { pageOf } from '../../domain/published.ts';
import { inFile, say, shown } from '../finding.ts';
import { defineRule, type LocalFault } from '../rule.ts';
import { addressWorld, quoted } from './world.ts';

export const addressCode = defineRule(
  {
    id: 'address-code',
    severity: 'error',
    about:
      'Kode yang pernah terbit tetap milik layanannya, dan alamat yang pernah terbit tidak dipakai layanan lain.',
  },
  function* (catalogue) {
    const { live, ledger } = addressWorld(catalogue);
    if (ledger.size === 0) return;
    const owners = pagesByCode(live);
    const bearers = Map.groupBy(
      [...ledger].filter(([, code]) => code !== null),
      ([, code]) => code ?? '',
    );
    const entries = new Map(
      [...catalogue.redirects.values()].map((entry) => [entry.from ?? '', entry] as const),
    );

    /** A page that bore this code and is not this service: it was ended or sent elsewhere. */
    const otherBearer = (page: string, code: string) =>
      (bearers.get(code) ?? []).find(([before]) => {
        // Where the former bearer lives on under another code, that is told there.
        if (before === page || live.has(before)) return false;
        const entry = entries.get(before);
        return !!entry && (!!entry.ended || pageOf(entry.to ?? page) !== page);
      })?.[0];

    const faultOf = (page: string, code: string): LocalFault | null => {
      const published = ledger.get(page) ?? null;
      const owner = published === null ? undefined : owners.get(published);
      if (published !== null && published !== code)
        return owner === undefined ? changed(published, code) : taken(page, published, owner);
      const other = published === code ? undefined : otherBearer(page, code);
      return other === undefined ? null : reused(code, other);
    };

    for (const [id, { code }] of catalogue.services) {
      if (code === undefined) continue;
      const fault = faultOf(address.service(id), code);
      if (fault) yield { collection: 'services', id, ...fault };
    }
  },
);

const changed = (published: string, code: string): LocalFault => ({
  path: ['code'],
  message: say({
    found: `Kode layanan ini ${shown(code)}, padahal terbit dengan kode ${shown(published)} yang sudah tercetak di poster dan kode QR`,
    expected: 'kode yang tetap',
    fix: `Kembalikan kodenya menjadi ${shown(published)}`,
  }),
});

const taken = (page: string, published: string, owner: string): LocalFault => ({
  path: [],
  message: say({
    found: `Alamat ${quoted(page)} pernah menjadi alamat layanan berkode ${shown(published)}, yang sekarang di ${quoted(owner)}`,
    expected: 'alamat yang belum pernah dipakai layanan lain',
    fix: `Beri nama lain${inFile('nama berkas')}, supaya tautan lama tidak membuka layanan yang salah; bila ini masih layanan yang sama, kembalikan kodenya`,
  }),
});

const reused = (code: string, other: string): LocalFault => ({
  path: ['code'],
  message: say({
    found: `Kode ${shown(code)} sudah menjadi milik ${quoted(other)}`,
    expected: 'kode yang belum pernah terbit, karena yang lama masih tercetak di poster',
    fix: 'Beri kode baru pada layanan ini',
  }),
});
