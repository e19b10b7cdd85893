import { address } from '../../domain/addresses.ts';
import { rulesByName } from './headers.ts';

/**
 * Rules of one header for hosts that send all rules that fit, joined by commas: what holds everywhere but
 * in a few folders is written down for each of the other folders.
 */
function apart(name: string, folders: readonly string[]): [on: string, line: string][] {
  const rules = rulesByName().get(name) ?? [];
  const [first] = rules;
  if (!first) return [];
  const narrower = rules.filter(({ on }) => on !== '/*');
  const everywhere = rules.find(({ on }) => on === '/*');
  const free = folders.filter((folder) => !narrower.some(({ on }) => on.startsWith(folder)));
  const places =
    narrower.length === 0 ? ['/*'] : [address.home(), ...free.map((folder) => `${folder}*`)];
  return [...(everywhere ? places.map((on) => ({ ...everywhere, on })) : []), ...narrower].flatMap(
    ({ on, value }) =>
      value === null ? [] : [[on, `  ${name}: ${value}`] satisfies [string, string]],
  );
}

/**
 * `_headers` as Netlify and Cloudflare Pages read it.
 * @param folders First folders of all pages, with slashes: `/layanan/`.
 */
export function headersFile(folders: readonly string[]): string {
  const blocks = new Map<string, string[]>();
  for (const name of rulesByName().keys())
    for (const [on, line] of apart(name, folders)) {
      const block = blocks.get(on);
      if (block) block.push(line);
      else blocks.set(on, [line]);
    }
  return [...blocks].map(([on, lines]) => `${[on, ...lines].join('\n')}\n`).join('\n');
}
