/** Where the catalogue is: the setting CATALOGUE_DIR, by default `content`; an empty setting is none. */
export function catalogueFolder(): string {
  const setting = process.env['CATALOGUE_DIR'] ?? '';
  return setting === '' ? 'content' : setting;
}
