/**
 * What the editor needs of the running Decap and Decap hands out nowhere: its store and the form on screen,
 * found through React's own tree, and the words of a folded row. This is the only file that knows how. What
 * is not found is null, so that a later Decap loses a comfort and never a word that somebody typed.
 */
import type { CMS } from 'decap-cms-core';

/** The part of a React fiber that is used here. */
interface Fiber {
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly stateNode: unknown;
  readonly memoizedProps: unknown;
}

/** An Immutable map or list as far as it is used here. */
export interface Immutable {
  get(key: string | number): unknown;
  getIn(path: readonly (string | number)[]): unknown;
  toJS(): unknown;
}

interface State {
  readonly entryDraft: Immutable;
}

export interface Store {
  getState(): State;
  subscribe(listener: () => void): () => void;
  dispatch(action: unknown): unknown;
}

/** One control of the form; lists keep a row's control under the row's key. */
interface Control {
  readonly props?: { readonly uniqueFieldId?: string; readonly parentIds?: readonly string[] };
  readonly childRefs?: Readonly<Record<string, Control | undefined>>;
  readonly innerWrappedControl?: Control;
  readonly state?: { readonly keys?: readonly string[] };
  focus?(path: string): void;
}

export interface FieldError {
  readonly type: 'CUSTOM';
  readonly message: string;
  readonly parentIds: readonly string[];
}

/** The form of the entry on screen. */
export interface Form extends Control {
  validate: () => Promise<void>;
  focus(path: string): void;
  readonly props: Control['props'] & {
    readonly fields: unknown;
    readonly onChange: (field: Immutable, value: unknown) => void;
    readonly onValidate: (fieldId: string, errors: readonly FieldError[]) => void;
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function rootFiber(): Fiber | null {
  const root = document.getElementById('nc-root');
  const key = root && Object.keys(root).find((name) => name.startsWith('__reactContainer$'));
  if (!key) return null;
  // The container holds the first tree; the current one may be its alternate.
  const host = (root as unknown as Record<string, Fiber>)[key];
  const node = host?.stateNode;
  return isObject(node) && isObject(node['current']) ? (node['current'] as unknown as Fiber) : null;
}

function find(test: (fiber: Fiber) => boolean): Fiber | null {
  const stack = [rootFiber()];
  while (stack.length > 0) {
    const fiber = stack.pop();
    if (!fiber) continue;
    if (test(fiber)) return fiber;
    stack.push(fiber.sibling, fiber.child);
  }
  return null;
}

const isStore = (value: unknown): value is Store =>
  isObject(value) &&
  typeof value['getState'] === 'function' &&
  typeof value['subscribe'] === 'function';

/** The store of the running Decap. */
export function findStore(): Store | null {
  const fiber = find(
    ({ memoizedProps }) => isObject(memoizedProps) && isStore(memoizedProps['store']),
  );
  return (fiber?.memoizedProps as { store: Store } | undefined)?.store ?? null;
}

const isForm = (value: unknown): value is Form =>
  isObject(value) &&
  typeof value['validate'] === 'function' &&
  typeof value['focus'] === 'function' &&
  typeof value['switchToDefaultLocale'] === 'function' &&
  isObject(value['childRefs']);

/** The form on screen, or null where no entry is being edited. */
export function findForm(): Form | null {
  const fiber = find(({ stateNode }) => isForm(stateNode));
  return fiber ? (fiber.stateNode as Form) : null;
}

const inner = (control: Control | undefined): Control | undefined =>
  control?.innerWrappedControl ?? control;

function step(control: Control | undefined, key: string | number): Control | undefined {
  const holder = inner(control);
  const name = typeof key === 'number' ? holder?.state?.keys?.[key] : key;
  return name === undefined ? undefined : holder?.childRefs?.[name];
}

/** The control nearest to a path of the record: the field itself, or the last one around it. */
export function controlAt(form: Form, path: readonly (string | number)[]): Control | undefined {
  let nearest: Control | undefined;
  let here: Control | undefined = form;
  for (const key of path) {
    here = step(here, key);
    if (!here) break;
    if (here.props?.uniqueFieldId) nearest = here;
  }
  return nearest;
}

/** One row of a list, as an Immutable map; every change gives a new one. */
export interface Row extends Immutable {
  set(key: string, value: unknown): Row;
}

/** Decap's control of a list, as far as it is used here. */
interface List {
  readonly props: { readonly field: Immutable };
  objectLabel?: (this: List, row: unknown) => unknown;
}

/** Draws the folded rows of all lists from what `seen` makes of them; the form keeps its own. */
export function redrawFolded(CMS: CMS, seen: (row: Row, fields: Iterable<Immutable>) => Row): void {
  const list = CMS.getWidget('list') as { control?: { prototype?: List } } | undefined;
  const control = list?.control?.prototype;
  const draw = control?.objectLabel;
  if (!draw) return;
  control.objectLabel = function (row) {
    const fields = this.props.field.get('fields') as Iterable<Immutable> | undefined;
    return draw.call(this, fields && isObject(row) ? seen(row as unknown as Row, fields) : row);
  };
}
