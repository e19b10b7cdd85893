/** The rules of `npm run check`, run on the one record in hand. Pure. */
import {
  inspectRecord,
  runRules,
  type CatalogueDraft,
  type Finding,
  type Place,
} from '../src/rules/index.ts';
import { COLLECTIONS, type Collection } from '../src/schema/index.ts';
import { recordFrom } from './record.ts';

/** Every record as it stands in its file, by collection and id (what `/admin/catalogue.json` holds). */
export type Snapshot = { readonly site: unknown } & Readonly<
  Record<Collection, Readonly<Record<string, unknown>>>
>;

/** A catalogue that is judged again and again with one record changed. */
export interface Judge {
  /** Everything wrong with this record, were it saved under this id; sentences as `npm run check` says them. */
  readonly judge: (place: Place, id: string, data: unknown) => readonly Finding[];
}

/** Reads the snapshot once; each judgement then costs one run of the rules. */
export function judgeOf(snapshot: Snapshot): Judge {
  const site = inspectRecord('site', 'site', snapshot.site).draft;
  const base = Object.fromEntries(
    COLLECTIONS.map((name) => [
      name,
      new Map(
        Object.entries(snapshot[name]).map(([id, raw]) => [id, inspectRecord(name, id, raw).draft]),
      ),
    ]),
  ) as unknown as Omit<CatalogueDraft, 'site'>;
  return {
    judge(place, id, data) {
      const { draft, findings } = inspectRecord(place, id, recordFrom(place, data));
      const catalogue =
        place === 'site'
          ? { ...base, site: draft }
          : { ...base, site, [place]: new Map(base[place]).set(id, draft) };
      const rest = runRules(catalogue as CatalogueDraft).filter(
        (finding) => finding.collection === place && finding.id === id,
      );
      return [...findings, ...rest];
    },
  };
}
