import type { Path } from '../rules/finding.ts';

/** `['requirements', 2, 'who']` → `requirements[2].who`; a key with odd characters is quoted. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!/^[\w-]+$/.test(key)) return `${text}[${JSON.stringify(key.slice(0, 60))}]`;
    return text ? `${text}.${key}` : key;
  }, '');
}
