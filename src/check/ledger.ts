import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_FILE, readLedger, type Ledger } from '../domain/ledger.ts';
import { shown } from '../rules/finding.ts';
import { fileFault, type FileFault } from './fault.ts';
import type { Severity } from '../rules/index.ts';

/** The ledger of a catalogue, and what is wrong with its file. No file is no fault: nothing was published. */
export interface LedgerReading {
  readonly ledger: Ledger | undefined;
  readonly faults: readonly (FileFault & { readonly severity: Severity })[];
}

function textOf(root: string): string | undefined {
  try {
    return readFileSync(join(root, LEDGER_FILE), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const host = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

/**
 * Reads the ledger beside the records.
 * @param siteUrl Address of this site: the ledger of another, copied with its content, is left aside.
 */
export function loadLedger(root: string, siteUrl: string | undefined): LedgerReading {
  const text = textOf(root);
  if (text === undefined) return { ledger: undefined, faults: [] };
  const ledger = readLedger(text);
  const broken = ledger.unread.map((line) => ({
    ...fileFault(
      'ledger-line',
      {
        found: 'Baris ini bukan alamat',
        expected: 'satu alamat tiap baris, seperti ditulis "npm run addresses"',
        fix: 'Hapus baris ini; tanda penggabungan yang tertinggal boleh dihapus, alamatnya jangan',
      },
      line,
    ),
    severity: 'error' as const,
  }));
  const isOther =
    ledger.site !== null && siteUrl !== undefined && host(ledger.site) !== host(siteUrl);
  if (!isOther) return { ledger, faults: broken };
  const other = fileFault('ledger-site', {
    found: `Daftar ini mencatat alamat yang terbit di ${shown(ledger.site)}, sedangkan alamat situs ini ${shown(siteUrl)}`,
    expected: 'daftar milik situs ini',
    fix: 'MPP baru: hapus berkas ini. Situs lama yang pindah nama: ganti baris pertamanya dengan alamat yang baru',
  });
  return { ledger: undefined, faults: [...broken, { ...other, severity: 'warning' }] };
}
