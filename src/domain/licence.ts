/** The licence of everything that comes from `content/`, as LICENSE-CONTENT.md gives it (tested). */
export const LICENCE = {
  /** SPDX identifier. */
  id: 'CC-BY-4.0',
  name: 'Creative Commons Atribusi 4.0 Internasional',
  url: 'https://creativecommons.org/licenses/by/4.0/deed.id',
  /** How to name the source. */
  attribution: 'Katalog Sekali Datang, CC BY 4.0',
} as const;
