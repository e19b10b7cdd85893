import * as z from 'zod';

/** The collections a field may point into; each is a folder under the catalogue. */
export type Collection =
  'services' | 'agencies' | 'documents' | 'categories' | 'life-events' | 'words' | 'redirects';

/** How the editor's form shows a field. Names follow what Decap and Sveltia both know, or our own widgets. */
export type Widget =
  | 'string'
  | 'text'
  | 'number'
  | 'boolean'
  | 'date'
  | 'color'
  | 'select'
  | 'image'
  | 'list'
  | 'object'
  | 'condition'
  | 'id'
  | 'code';

/** What the form needs to know of a field and the type cannot say. All words address an editor. */
export interface FieldForm {
  /** Short name of the field on screen. */
  readonly label: string;
  /** One sentence: what to write here. */
  readonly hint: string;
  readonly widget: Widget;
  /** For a `select` of fixed choices: value → words on screen. */
  readonly options?: Readonly<Record<string, string>>;
  /** For a value that is the id of a record: where that record lives. */
  readonly reference?: Collection;
}

/** The one store of labels, hints and widgets, keyed by schema instance. */
export const fieldForms = z.registry<FieldForm>();

/**
 * Attaches label, hint and widget to a field. The schema is cloned first, so that one primitive
 * can serve many fields with different labels.
 */
export function field<T extends z.ZodType>(schema: T, form: FieldForm): T {
  const own = schema.clone();
  fieldForms.add(own, form);
  return own;
}
