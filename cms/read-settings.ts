import { parse } from 'yaml';
import { settingsSchema, type Settings } from './settings.ts';

/** Reads the text of `cms/settings.yml`. Throws one error that names every fault, in Indonesian. */
export function readSettings(text: string): Settings {
  const result = settingsSchema.safeParse(parse(text) ?? {});
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    ({ path, message }) => `  ${path.join('.') || 'isi'}: ${message}`,
  );
  throw new Error(
    `cms/settings.yml belum benar.\n${lines.join('\n')}\nContoh untuk tiap layanan penyimpanan ada di cms/README.md.`,
  );
}
