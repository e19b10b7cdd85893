/**
 * The ledger of addresses (`addresses.txt` of a catalogue): every address ever published, one a line, in
 * order, a service's page with its code. Written by `npm run addresses`, never by hand.
 * See docs/decisions/0019.
 */

/** Name of the ledger's file inside the catalogue: it belongs to the content, not to the program. */
export const LEDGER_FILE = 'addresses.txt';

/** Addresses, each with the code of its service where it is the page of one. */
export type Addresses = ReadonlyMap<string, string | null>;

export interface Ledger {
  /** The site whose addresses these are: a copied catalogue must not answer for those of another. */
  readonly site: string | null;
  readonly addresses: Addresses;
  /** Lines (1-based) that hold no address, e.g. the marks of a merge that was left unfinished. */
  readonly unread: readonly number[];
}

const SITE = /^# (https?:\/\/\S+)$/;
const ENTRY = /^(\/\S*)(?: ([0-9a-z]{4}))?$/;

/** Reads the text of a ledger; order and repeated lines (of a merge by union) do not matter. */
export function readLedger(text: string): Ledger {
  let site: string | null = null;
  const addresses = new Map<string, string | null>();
  const unread: number[] = [];
  for (const [at, raw] of text.split('\n').entries()) {
    const line = raw.trimEnd();
    const [, address, code] = ENTRY.exec(line) ?? [];
    if (address !== undefined) addresses.set(address, code ?? addresses.get(address) ?? null);
    else if (line.startsWith('#')) site ??= SITE.exec(line)?.[1] ?? null;
    else if (line !== '') unread.push(at + 1);
  }
  return { site, addresses, unread };
}

/** The text of a ledger, always the same for the same addresses. */
export function ledgerText(site: string, addresses: Addresses): string {
  const lines = [...addresses].map(([address, code]) =>
    code === null ? address : `${address} ${code}`,
  );
  return [
    `# ${site}`,
    '# Alamat yang pernah terbit. Ditulis oleh "npm run addresses"; jangan diubah dengan tangan.',
    ...lines.sort((a, b) => (a < b ? -1 : 1)),
    '',
  ].join('\n');
}
