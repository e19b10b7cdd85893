/** What a device keeps for days without signal: names and shapes that the build, the worker and the page share. */

/** The caches on a device. Never rename one: what was kept under the old name would be lost and never removed. */
export const CACHES = {
  /** Pages and plan pieces of what was visited. */
  visited: 'sekali-datang-halaman',
  /** The whole catalogue, kept by the button on `/luring/`; a cache of its own, so that it can go again. */
  whole: 'sekali-datang-katalog',
  /** Programs and index, named after their content, and the few pages that search and plan need. */
  files: 'sekali-datang-berkas',
} as const;

/** Addresses that only the build and this room's programs use; apart, so that no page's program carries them. */
export const offlineAddress = {
  /** Every page of this build with its hash, for the worker and the button on that page. */
  list: () => '/luring/daftar.json',
  /** The service worker: at the top, because it may only serve what lies below it. */
  worker: () => '/sw.js',
  manifest: () => '/manifest.webmanifest',
  /** The picture of the installed site, in pixels; `maskable` ones may be cut to any shape. */
  appIcon: (size: number, maskable = false) => `/ikon/${size}${maskable ? '-penuh' : ''}.png`,
} as const;

/** `/luring/daftar.json`: every page of one build, so that only what has changed is loaded again. */
export interface OfflineList {
  /** Another for every change of the site. */
  readonly release: string;
  /** About how many bytes are loaded (compressed), and how many the device then holds. */
  readonly download: number;
  readonly size: number;
  /** Address of a page or plan piece → first digits of the SHA-256 of its bytes. */
  readonly pages: Readonly<Record<string, string>>;
}

/** How many hex digits of a hash stand in the list. */
export const HASH_DIGITS = 8;

/** What the build writes into the worker: it shares no file with the pages, so it cannot import it. */
export interface Release {
  readonly id: string;
  readonly caches: typeof CACHES;
  readonly digits: number;
  /** Where the list of all pages is, and the page for those that are not kept. */
  readonly list: string;
  readonly fallback: string;
  /** Loaded at once: what search and plan need. `revision` null: the name says what is in it. */
  readonly shell: readonly { readonly url: string; readonly revision: string | null }[];
  /** All files of this build that are named after their content. */
  readonly files: readonly string[];
  /** HTML of the line above a page that is read from a copy; `{date}` is filled in. */
  readonly note: string;
  readonly months: readonly string[];
}
