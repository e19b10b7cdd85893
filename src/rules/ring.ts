import { components } from './components.ts';
import { say, type CatalogueDraft, type Path } from './finding.ts';
import { Obtainable, type Way } from './fixpoint.ts';
import { issuersOf } from './issuers.ts';
import { needsOf, type Need } from './needs.ts';
import { defineRule, present } from './rule.ts';
import { nameIn } from './words.ts';

interface ServiceWay extends Way {
  readonly id: string;
  readonly needs: readonly Need[];
}

/** One step of a ring: `document` is issued by `service`, which first wants the next document. */
interface Link {
  readonly document: string;
  readonly service: string;
  readonly path: Path;
}

function waysOf({ services }: CatalogueDraft): ServiceWay[] {
  const inOrder = [...services].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.map(([id, service]) => ({
    id,
    needs: needsOf(service),
    gives: [...present(service.outputs)].flatMap(([, { document }]) => document ?? []),
  }));
}

/** Documents one can have without any service of this catalogue, or whose fault is told elsewhere. */
function given(catalogue: CatalogueDraft, ways: readonly ServiceWay[]): string[] {
  const { issuing, maybe } = issuersOf(catalogue);
  const named = ways.flatMap((way) => way.needs.flatMap((need) => need.anyOf));
  return [...new Set([...catalogue.documents.keys(), ...named])].filter((document) => {
    const record = catalogue.documents.get(document);
    return record?.origin !== 'service' || !issuing.has(document) || maybe(document);
  });
}

/** Every ring nobody could ever enter, found once; what only depends on a ring is not one. */
function ringsOf(catalogue: CatalogueDraft): Link[][] {
  const ways = waysOf(catalogue);
  const had = new Obtainable(ways, given(catalogue, ways));
  const issuers = new Map<string, ServiceWay[]>();
  for (const way of ways) {
    for (const document of new Set(way.gives)) {
      if (had.has(document)) continue;
      const list = issuers.get(document);
      if (list) list.push(way);
      else issuers.set(document, [way]);
    }
  }

  const isUnmet = (need: Need) => !need.anyOf.some((document) => had.has(document));
  const blockers = (document: string) =>
    (issuers.get(document) ?? []).flatMap((way) =>
      way.needs.filter(isUnmet).flatMap((need) => need.anyOf),
    );

  const rings: Link[][] = [];
  for (const members of components([...issuers.keys()].sort(), blockers)) {
    // Whatever these lead to has been dealt with, so each member still missing is held by another.
    for (const start of members.sort()) {
      while (!had.has(start)) {
        const ring = ringFrom(start, issuers, isUnmet, had);
        rings.push(ring);
        had.add(ring.map((link) => link.document));
      }
    }
  }
  return rings;
}

/** Follows the first unmet need from document to document until one comes back. */
function ringFrom(
  start: string,
  issuers: ReadonlyMap<string, readonly ServiceWay[]>,
  isUnmet: (need: Need) => boolean,
  had: Obtainable,
): Link[] {
  const trail: Link[] = [];
  const seen = new Map<string, number>();
  for (let document = start; !seen.has(document);) {
    const way = issuers.get(document)?.[0];
    const need = way?.needs.find(isUnmet);
    const member = need?.anyOf.findIndex((each) => !had.has(each)) ?? -1;
    const next = need?.anyOf[member];
    if (!way || !need || next === undefined) return trail;
    seen.set(document, trail.length);
    trail.push({
      document,
      service: way.id,
      path: ['requirements', need.at[member] ?? 0, 'document'],
    });
    if (seen.has(next)) return trail.slice(seen.get(next));
    document = next;
  }
  return trail;
}

const MOST_NAMES = 8;

/** "KTP-el ← (KTP-el baru) ← Kartu Keluarga ← (KK baru) ← KTP-el" */
function inWords(ring: readonly Link[], { documents, services }: CatalogueDraft): string {
  const steps = ring
    .slice(0, MOST_NAMES)
    .map(
      ({ document, service }) => `${nameIn(documents, document)} ← (${nameIn(services, service)})`,
    );
  if (ring.length > MOST_NAMES) steps.push(`${ring.length - MOST_NAMES} dokumen lain`);
  return [...steps, nameIn(documents, ring[0]?.document ?? '')].join(' ← ');
}

export const ring = defineRule(
  {
    id: 'ring',
    severity: 'error',
    about: 'Tidak ada lingkaran: dokumen yang baru bisa didapat bila dokumen itu sudah di tangan.',
  },
  function* (catalogue) {
    for (const found of ringsOf(catalogue)) {
      const services = found.map((link) => link.service);
      const start = services.indexOf(services.reduce((a, b) => (a < b ? a : b)));
      const turned = [...found.slice(start), ...found.slice(0, start)];
      const first = turned[0];
      if (!first) continue;
      const message = say({
        found: `Lingkaran yang tidak bisa dimulai siapa pun: ${inWords(turned, catalogue)}`,
        expected: 'ada satu dokumen yang bisa didapat lebih dulu',
        fix: 'Pilih satu persyaratan di lingkaran ini: beri "Hanya bila", tandai "Yang lama", jadikan "Salah satu dari", atau hapus',
      });
      yield { collection: 'services', id: first.service, path: first.path, message };
    }
  },
);
