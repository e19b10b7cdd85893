type Plain = string | number | boolean | null | undefined;

/**
 * A record that is still being written, or that has lost its invalid values: every field may be
 * absent, and so may any element of a list (positions are kept, so that paths stay true).
 */
export type Draft<T> = T extends Plain
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (Draft<Item> | undefined)[]
    : { readonly [Key in keyof T]?: Draft<T[Key]> | undefined };
