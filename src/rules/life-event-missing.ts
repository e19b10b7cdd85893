import { say } from './finding.ts';
import { issuersOf } from './issuers.ts';
import { needsOf } from './needs.ts';
import { defineRule, present } from './rule.ts';
import { nameIn } from './words.ts';

export const lifeEventMissing = defineRule(
  {
    id: 'life-event-missing',
    severity: 'warning',
    about: 'Peristiwa hidup memuat layanan yang hasilnya diminta layanan lain di dalamnya.',
  },
  function* (catalogue) {
    const { issuing } = issuersOf(catalogue);
    for (const [id, event] of catalogue['life-events']) {
      const rows = [...present(event.services)];
      if (rows.some(([, { service }]) => service === undefined)) continue;
      const inEvent = new Set(rows.map(([, { service }]) => service));
      const told = new Set<string>();
      for (const [at, { service }] of rows) {
        for (const { anyOf } of needsOf(catalogue.services.get(service ?? '') ?? {})) {
          // Everybody has a KTP-el: what a document of this kind needs is no news in any event.
          const missing = anyOf.every((document) => {
            const issuers = issuing.get(document) ?? [];
            const record = catalogue.documents.get(document);
            return (
              record?.common === false &&
              record.origin === 'service' &&
              issuers.length > 0 &&
              !issuers.some((issuer) => inEvent.has(issuer))
            );
          });
          const [document] = anyOf;
          if (!missing || document === undefined || told.has(document)) continue;
          told.add(document);
          const name = (key: string) => nameIn(catalogue.services, key);
          const issuers = issuing.get(document) ?? [];
          const isMain = (key: string) =>
            catalogue.services.get(key)?.outputs?.[0]?.document === document;
          const issuer = issuers.find(isMain) ?? issuers[0] ?? '';
          yield {
            collection: 'life-events',
            id,
            path: ['services', at, 'service'],
            message: say({
              found: `"${name(service ?? '')}" meminta ${nameIn(catalogue.documents, document)}, tetapi layanan yang menerbitkannya tidak ada di peristiwa ini`,
              expected: 'layanan penerbitnya ikut disebut',
              fix: `Tambahkan "${name(issuer)}" di atasnya, atau tandai dokumennya "Umumnya sudah dimiliki"`,
            }),
          };
        }
      }
    }
  },
);
