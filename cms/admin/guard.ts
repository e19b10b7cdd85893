/**
 * Runs the rules while somebody types: shows each sentence at its field and in a list, and keeps a record
 * with faults from being saved as ready. A draft may be saved with faults; nothing typed is ever refused.
 */
import type { Finding } from '../../src/rules/index.ts';
import type { Judge } from '../check-entry.ts';
import { controlAt, findForm, type FieldError, type Form, type Store } from './bridge.ts';
import { finishIds } from './finish.ts';
import { sessionOf, type Session } from './session.ts';

/** Milliseconds without typing after which the rules run. */
const PAUSE = 300;

export interface State {
  readonly session: Session;
  readonly findings: readonly Finding[];
}

/** Shows the state (null: no entry is open) and hands back the way to a field. */
export type Show = (state: State | null, go: (finding: Finding) => void) => void;

/** Field ids that carry a sentence of ours, by form. */
const marked = new WeakMap<Form, Set<string>>();

function mark(form: Form, findings: readonly Finding[]) {
  const byField = new Map<string, FieldError[]>();
  for (const { path, message } of findings) {
    const { uniqueFieldId, parentIds = [] } = controlAt(form, path)?.props ?? {};
    if (uniqueFieldId === undefined) continue;
    const errors = byField.get(uniqueFieldId) ?? [];
    if (!errors.some((error) => error.message === message))
      errors.push({ type: 'CUSTOM', message, parentIds });
    byField.set(uniqueFieldId, errors);
  }
  for (const gone of marked.get(form) ?? [])
    if (!byField.has(gone)) form.props.onValidate(gone, []);
  for (const [id, errors] of byField) form.props.onValidate(id, errors);
  marked.set(form, new Set(byField.keys()));
}

/** Whether the address is that of an entry: only there is it worth looking for a form in the page. */
const isAtEntry = () => /\/entries\/|\/new/.test(location.hash);

/** Starts the watch over the form; the returned function judges the entry on screen anew. */
export function guard(store: Store, { judge }: Judge, show: Show): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen: unknown;
  let asked = false;

  const go = (finding: Finding) => {
    asked = true;
    look();
    findForm()?.focus(finding.path.join('.'));
  };

  /** The faults of the entry on screen, shown at once. */
  function look(): State | null {
    const session = sessionOf(store);
    const form = findForm();
    if (!session || !form) {
      show(null, go);
      return null;
    }
    const all = judge(session.place, session.id, session.data);
    // The file of a new record gets its name from the record's; nobody can mend it here.
    const findings = session.isNew ? all.filter(({ rule }) => rule !== 'file-name') : all;
    const state = { session, findings };
    takeOver(form);
    if (asked) mark(form, findings);
    show(state, go);
    return state;
  }

  /** From now on the form is judged by our rules alone, in our words, and not by Decap's own. */
  function takeOver(form: Form) {
    if (marked.has(form)) return;
    marked.set(form, new Set());
    asked = false;
    form.validate = () => {
      asked = true;
      const session = sessionOf(store);
      if (session) finishIds(store, form, session);
      const state = look();
      const errors = state?.findings.filter(({ severity }) => severity === 'error') ?? [];
      if (!state?.session.mustBeRight || errors.length === 0) {
        // Decap refuses to save while any field carries an error; the marks come back right after.
        mark(form, []);
        setTimeout(look, PAUSE);
      }
      return Promise.resolve();
    };
  }

  store.subscribe(() => {
    const data = store.getState().entryDraft.getIn(['entry', 'data']);
    if (data === seen && !isAtEntry()) return;
    seen = data;
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  });
  look();
  return look;
}
