/** What is being edited right now, read from Decap's store. */
import type { Place } from '../../src/rules/index.ts';
import { slugOf } from '../ids.ts';
import type { Immutable, Store } from './bridge.ts';

/** The one entry on screen. */
export interface Session {
  readonly place: Place;
  /** File name without ending; for a new record the name it would get. */
  readonly id: string;
  readonly data: unknown;
  readonly isNew: boolean;
  /** Whether a fault must keep this from being saved: it would be shown, or is already called ready. */
  readonly mustBeRight: boolean;
}

/** Collection of Decap that holds single files. */
const BUILDING = 'building';
const READY = 'pending_publish';

interface FullState {
  readonly entryDraft: Immutable;
  readonly config: { readonly publish_mode?: string };
  readonly editorialWorkflow: Immutable;
}

/** The session, or null while no entry is open. */
export function sessionOf(store: Store): Session | null {
  const { entryDraft, config, editorialWorkflow } = store.getState() as unknown as FullState;
  const entry = entryDraft.get('entry') as Immutable | undefined;
  const collection = entry?.get('collection');
  const data = (entry?.get('data') as Immutable | undefined)?.toJS();
  if (typeof collection !== 'string' || data === undefined) return null;
  const place = (collection === BUILDING ? 'site' : collection) as Place;
  const slug = entry?.get('slug');
  const isNew = entry?.get('newRecord') === true || typeof slug !== 'string' || slug === '';
  const id = place === 'site' ? 'site' : isNew ? slugOf((data as { name?: unknown }).name) : slug;
  const status = editorialWorkflow.getIn(['entities', `${collection}.${id}`, 'status']);
  const mustBeRight = config.publish_mode !== 'editorial_workflow' || status === READY;
  return { place, id, data, isNew, mustBeRight };
}
