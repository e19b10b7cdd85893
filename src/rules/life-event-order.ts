import { inOrder } from '../domain/event-path.ts';
import { compatible } from './conditions.ts';
import { say, type CatalogueDraft } from './finding.ts';
import { needsOf } from './needs.ts';
import { defineRule, present } from './rule.ts';
import { nameIn } from './words.ts';

/** Documents a service issues to people who do not have one yet (not a renewal of the same). */
function newDocuments(catalogue: CatalogueDraft, service: string): string[] {
  const { outputs, requirements } = catalogue.services.get(service) ?? {};
  const asked = new Set([...present(requirements)].map(([, row]) => row.document));
  return [...present(outputs)].flatMap(([, { document }]) =>
    document === undefined || asked.has(document) ? [] : document,
  );
}

export const lifeEventOrder = defineRule(
  {
    id: 'life-event-order',
    severity: 'warning',
    about: 'Di peristiwa hidup, layanan yang menerbitkan dokumen ada sebelum yang memintanya.',
  },
  function* (catalogue) {
    for (const [id, event] of catalogue['life-events']) {
      // The order in which the page shows them, not the one in which they are written.
      const rows = inOrder(
        [...present(event.services)].flatMap(([at, { service, phase, when }]) =>
          service === undefined ? [] : [{ at, service, phase, when: when ?? null }],
        ),
      );
      /** Document → the rows that issue it, in order. */
      const issuing = new Map<string, number[]>();
      for (const [nth, { service }] of rows.entries())
        for (const document of newDocuments(catalogue, service))
          issuing.set(document, [...(issuing.get(document) ?? []), nth]);
      for (const [nth, { at, service, when }] of rows.entries()) {
        for (const { anyOf } of needsOf(catalogue.services.get(service) ?? {})) {
          const [document] = anyOf;
          if (document === undefined || anyOf.length > 1) continue;
          // Rows that no person ever does both of say nothing about each other.
          const together = (issuing.get(document) ?? []).filter((other) =>
            compatible(when, rows[other]?.when ?? null),
          );
          const [later = nth] = together;
          const issuer = rows[later];
          if (later <= nth || !issuer) continue;
          const name = (key: string) => nameIn(catalogue.services, key);
          const message = say({
            found: `"${name(service)}" meminta ${nameIn(catalogue.documents, document)}, yang baru terbit dari "${name(issuer.service)}" di bawahnya`,
            expected: 'yang menerbitkan ditaruh di atas yang meminta',
            fix: `Pindahkan "${name(issuer.service)}" ke atas, atau abaikan bila warga sudah punya dokumennya`,
          });
          yield { collection: 'life-events', id, path: ['services', at, 'service'], message };
          break;
        }
      }
    }
  },
);
