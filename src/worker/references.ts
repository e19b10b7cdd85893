/** Addresses of programs and indexes that a page names. All of them carry the hash of their content. */
const IN_PAGE = /\/_astro\/[\w.~-]+\.js|\/cari\/indeks\.[0-9a-f]+\.json/g;
/** Programs that a program loads, at once or later: all lie in one folder. */
const IN_PROGRAM = /["'`](?:\.\/|_astro\/)([\w.~-]+\.js)["'`]/g;

/** What a page (HTML) needs, by address. */
export const neededByPage = (html: string): string[] => [...new Set(html.match(IN_PAGE) ?? [])];

/** What a program needs, by address. */
export const neededByProgram = (code: string): string[] => [
  ...new Set([...code.matchAll(IN_PROGRAM)].map(([, name = '']) => `/_astro/${name}`)),
];

/**
 * Everything that `start` needs, and what that needs. `open` gives the text of a program, null where it
 * is not known or need not be followed.
 */
export async function closure(
  start: Iterable<string>,
  open: (path: string) => Promise<string | null>,
): Promise<Set<string>> {
  const found = new Set(start);
  // A set gives what is added while it is walked.
  for (const path of found) {
    const code = await open(path);
    if (code !== null && path.endsWith('.js'))
      for (const next of neededByProgram(code)) found.add(next);
  }
  return found;
}
