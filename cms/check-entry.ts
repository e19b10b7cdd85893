/** The rules of `npm run check`, run on the one record in hand. Pure. */
import {
  inspectRecord,
  runRules,
  type CatalogueDraft,
  type Finding,
  type Place,
} from '../src/rules/index.ts';
import { COLLECTIONS, type Collection } from '../src/schema/index.ts';
import { nameIn } from '../src/rules/words.ts';
import { wordOf } from './changes.ts';
import { recordFrom } from './record.ts';

/** Every record as it stands in its file, by collection and id (what `/admin/catalogue.json` holds). */
export type Snapshot = { readonly site: unknown } & Readonly<
  Record<Collection, Readonly<Record<string, unknown>>>
>;

/** The form shows a choice by its words; the value in the file, which the sentence also names, is left out. */
export const inFormWords = (message: string): string =>
  message.replace(/Pilih salah satu: [^.]*/, (list) =>
    list.replace(/(?:"[^"]*"|[\w/-]+) \(([^)]*)\)/g, '$1'),
  );

/** A catalogue that is judged again and again with one record changed. */
export interface Judge {
  /** Everything wrong with this record, were it saved under this id; sentences as `npm run check` says them. */
  readonly judge: (place: Place, id: string, data: unknown) => readonly Finding[];
}

const keyOf = ({ collection, id, rule, path, message }: Finding) =>
  JSON.stringify([collection, id, rule, path, message]);

/** A fault that this change causes in another record, told where it is caused. */
function consequence(finding: Finding, place: Place, id: string, names: CatalogueDraft): Finding {
  const { collection, message } = finding;
  const name = collection === 'site' ? 'situs' : nameIn(names[collection], finding.id);
  return {
    ...finding,
    collection: place,
    id,
    path: [],
    message: `Akibatnya pada ${wordOf(collection)} "${name}": ${message}`,
  };
}

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
      const isOwn = (finding: Finding) => finding.collection === place && finding.id === id;
      const others = all
        .filter((each) => !isOwn(each) && each.severity === 'error' && !before.has(keyOf(each)))
        .map((finding) => consequence(finding, place, id, catalogue));
      return [...findings, ...all.filter(isOwn), ...others].map((finding) => ({
        ...finding,
        message: inFormWords(finding.message),
      }));
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
