/**
 * What a page may weigh: bytes of the one HTML response with Brotli (quality 11), style sheet inside.
 * A larger number is a decision: change it only in the commit that needs it, and say why.
 */
export const BUDGETS: readonly { kind: string; address: RegExp; bytes: number }[] = [
  { kind: 'service', address: /^\/layanan\/[^/]+\/$/, bytes: 14_000 },
  { kind: 'standard', address: /^\/layanan\/[^/]+\/standar\/$/, bytes: 14_000 },
  { kind: 'linking', address: /\/tautkan\/$/, bytes: 14_000 },
  { kind: 'poster', address: /\/poster\/$/, bytes: 14_000 },
  // Twenty of them may lie in one page of somebody else.
  { kind: 'card', address: /^\/sematan\/[^/]+\/$/, bytes: 2_500 },
  { kind: 'agency', address: /^\/instansi\/[^/]+\/$/, bytes: 14_000 },
  { kind: 'document', address: /^\/dokumen\/[^/]+\/$/, bytes: 14_000 },
  { kind: 'category', address: /^\/kategori\/[^/]+\/$/, bytes: 14_000 },
  { kind: 'event', address: /^\/peristiwa\/[^/]+\/$/, bytes: 14_000 },
  { kind: 'home', address: /^\/$/, bytes: 14_000 },
  // Holds the list of all services, for those without JavaScript.
  { kind: 'search', address: /^\/cari\/$/, bytes: 14_000 },
];

/** What a card for other sites may weigh, bytes uncompressed: not every server compresses. */
export const CARD = 10_000;
/**
 * Half of the service pages weigh no more than this. The aim is 9,000: data for search engines (420 bytes),
 * the start of the offline worker (150), the security policy (270) and the ways for agencies took them
 * beyond it.
 */
export const MEDIAN_SERVICE = 9_900;

/** Home and whatever it loads before a touch, which is its icon. */
export const HOME = 20_000;

/** Files that the first touch of a search box asks for, the index among them. */
export const SEARCH_REQUESTS = 4;

/** The plan with nothing in it, page and list of services included. */
export const WHOLE_PLAN = 130_000;

/** What the first touch of a search box loads, bytes with Brotli: the program (React is 60 kB of it) and the index. */
export const SEARCH = { program: 90_000, index: 45_000 };

/** What the plan page loads, bytes with Brotli: React is 60 kB of it, shared with the search. */
export const PLAN = 95_000;

/**
 * What the first touch of a question or a square loads, and with fee, sharing, printing and QR, bytes with
 * Brotli. Styles of the sheet come with the printing, and those of what a touch adds with the program, so
 * that the pages themselves do not carry them: 230 bytes less of each page for 400 after a touch.
 */
export const CHECKLIST = { program: 7_000, withAll: 14_400 };

/**
 * What a device loads in the background after the first page, unless it saves data, bytes with Brotli: the
 * worker, and all that search and plan need without signal.
 */
export const OFFLINE = { worker: 9_000, shell: 250_000 };

/** Inline script a page may carry, bytes uncompressed: every page the start of the search, home also "open now", services the checklist. */
export const INLINE_SCRIPT = 2_048;
