/** The rules of `npm run check`, run on the one record in hand. Pure. */
import {
  inspectRecord,
  runRules,
  type CatalogueDraft,
  type Finding,
  type Place,
} from '../src/rules/index.ts';
import { COLLECTIONS, type Collection } from '../src/schema/index.ts';
import { UNUSED } from '../src/rules/unused.ts';
import { consequence, inFormWords } from './form-words.ts';
import { recordFrom } from './record.ts';

/** Every record as it stands in its file, by collection and id (what `/admin/catalogue.json` holds). */
export type Snapshot = { readonly site: unknown } & Readonly<
  Record<Collection, Readonly<Record<string, unknown>>>
>;

/** A catalogue that is judged again and again with one record changed. */
export interface Judge {
  /** Everything wrong with this record, were it saved under this id; sentences as the form says them. */
  readonly judge: (place: Place, id: string, data: unknown) => readonly Finding[];
}

const keyOf = ({ collection, id, rule, path, message }: Finding) =>
  JSON.stringify([collection, id, rule, path, message]);

/** Reads the snapshot once; each judgement then costs one run of the rules. */
export function judgeOf(snapshot: Snapshot): Judge {
  const site = inspectRecord('site', 'site', snapshot.site).draft;
  const base = {
    site,
    ...Object.fromEntries(
      COLLECTIONS.map((name) => [
        name,
        new Map(
          Object.entries(snapshot[name]).map(([id, raw]) => [
            id,
            inspectRecord(name, id, raw).draft,
          ]),
        ),
      ]),
    ),
  } as unknown as CatalogueDraft;
  let known: ReadonlySet<string> | undefined;
  return {
    judge(place, id, data) {
      known ??= new Set(runRules(base).map(keyOf));
      const before = known;
      const { draft, findings } = inspectRecord(place, id, recordFrom(place, data));
      const catalogue = { ...base, ...changed(base, place, id, draft) };
      const all = runRules(catalogue);
      const saved = place === 'site' ? base.site : base[place].get(id);
      const inHand = { record: draft, saved, names: catalogue };
      const isOwn = (finding: Finding) => finding.collection === place && finding.id === id;
      // Nothing can use what has never been shown; asking for it would read as "remove it again".
      const isTold = ({ rule }: Finding) => saved !== undefined || !UNUSED.has(rule);
      const own = [...findings, ...all.filter((each) => isOwn(each) && isTold(each))];
      const others = all.filter(
        (each) => !isOwn(each) && each.severity === 'error' && !before.has(keyOf(each)),
      );
      return [
        ...own.map((finding) => inFormWords(finding, inHand)),
        ...others.map((finding) => consequence(finding, place, id, catalogue)),
      ];
    },
  };
}

/** The catalogue with the record in hand last, so that what two records share is told of this one. */
function changed(base: CatalogueDraft, place: Place, id: string, draft: object): object {
  if (place === 'site') return { site: draft };
  const records = new Map<string, object>(base[place]);
  records.delete(id);
  return { [place]: records.set(id, draft) };
}
