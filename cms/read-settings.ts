import { parse } from 'yaml';
import type * as z from 'zod';
import { settingsSchema, type Settings } from './settings.ts';

const KINDS: Readonly<Record<string, string>> = {
  string: 'tulisan dalam tanda kutip',
  boolean: 'true atau false',
  object: 'bagian dengan isian di bawahnya, misalnya "name: gitlab"',
};

/** A fault of the file in Indonesian, where the schema has no words of its own for it. */
function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = KINDS[issue.expected] ?? issue.expected;
      return issue.input === undefined || issue.input === null
        ? `Belum diisi. Seharusnya ${wanted}.`
        : `Tertulis ${JSON.stringify(issue.input)}. Seharusnya ${wanted}.`;
    }
    case 'unrecognized_keys':
      return `Tidak dikenal: ${issue.keys.join(', ')}. Periksa ejaannya, atau hapus.`;
    case 'invalid_union':
    case 'invalid_value':
      return 'Seharusnya salah satu dari github, gitlab, gitea, forgejo.';
    default:
      return undefined;
  }
}

/** What is wrong with `cms/settings.yml`: every fault, in Indonesian. */
export class SettingsError extends Error {}

function parsed(text: string): unknown {
  try {
    return parse(text) ?? {};
  } catch {
    throw new SettingsError(
      'cms/settings.yml tidak bisa dibaca. Periksa tanda titik dua, spasi di awal baris, dan tanda kutip.',
    );
  }
}

/** Reads the text of `cms/settings.yml`. Throws one `SettingsError` that names every fault. */
export function readSettings(text: string): Settings {
  const result = settingsSchema.safeParse(parsed(text), { error: inWords });
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    ({ path, message }) => `  ${path.join('.') || 'isi'}: ${message}`,
  );
  throw new SettingsError(
    `cms/settings.yml belum benar.\n${lines.join('\n')}\nContoh untuk tiap tempat penyimpanan ada di cms/README.md.`,
  );
}
