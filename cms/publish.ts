/** What the editor fetches from our own site: its configuration and the whole catalogue. Pure. */
import type { Catalogue } from '../src/domain/catalogue.ts';
import { COLLECTIONS, type Collection } from '../src/schema/index.ts';
import type { Place } from '../src/rules/index.ts';
import { canonical } from '../src/write/canonical.ts';
import { allChoices } from './choices.ts';
import type { Snapshot } from './check-entry.ts';
import { configOf } from './config.ts';
import { readSettings } from './read-settings.ts';

type Records = Readonly<Record<Collection, ReadonlyMap<string, { id: string; name: string }>>>;

const recordsOf = ({ lifeEvents, ...rest }: Catalogue): Records => ({
  ...rest,
  'life-events': lifeEvents,
});

/** Configuration of the editor for this catalogue, or null while there is no place to save to. */
export function editorConfig(catalogue: Catalogue, settings: string, local: boolean) {
  const records = recordsOf(catalogue);
  return configOf({
    settings: readSettings(settings),
    choices: allChoices(records),
    siteUrl: catalogue.site.url,
    local,
  });
}

function bare(place: Place, record: object): unknown {
  const entries = Object.entries(record).filter(([key]) => key !== 'id');
  return canonical(place, Object.fromEntries(entries));
}

/** Every record as it stands in its file, by collection and id: what the rules need to judge a change. */
export function editorCatalogue(catalogue: Catalogue): Snapshot {
  const records = recordsOf(catalogue);
  const collections = COLLECTIONS.map((name) => {
    const written = [...records[name].values()].map((record) => [record.id, bare(name, record)]);
    return [name, Object.fromEntries(written)] as const;
  });
  return {
    site: bare('site', catalogue.site),
    ...(Object.fromEntries(collections) as Omit<Snapshot, 'site'>),
  };
}
