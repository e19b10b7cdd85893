import { configOf } from '../../cms/config.ts';
import type { Choices } from '../../cms/form.ts';
import { settingsSchema } from '../../cms/settings.ts';

const some = [{ label: 'Contoh', value: 'contoh' }];

/** Lists to choose from, one entry each. */
export const choices: Choices = {
  services: some,
  agencies: some,
  documents: some,
  categories: some,
  'life-events': some,
  redirects: some,
  words: some,
};

export const gitlab = { name: 'gitlab', repo: 'a/b', app_id: 'a1b2c3d4e5f6' };

/** A configuration as an operator with GitLab gets it; `parts` are lines of the settings. */
export function config(parts: object = { backend: gitlab }, local = false) {
  const made = configOf({
    settings: settingsSchema.parse(parts),
    choices,
    siteUrl: 'https://mpp.example',
    local,
  });
  if (!made) throw new Error('No place to save to.');
  return made;
}
