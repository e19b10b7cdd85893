import { createHash } from 'node:crypto';

/**
 * What a citizen's page may do (Content Security Policy level 3), the same on every page. Scripts and
 * styles that stand in the page are named one by one by their hash; nothing comes from another host, and
 * no text becomes HTML or script (Trusted Types). Who may frame a page cannot be said in the page: that
 * stands in the headers (src/publish/hosting/headers.ts).
 */
const ALWAYS = [
  "default-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  // The one policy there is gives the address of the worker (KeepWorking.astro). Bundlers add none.
  'trusted-types sekali-datang',
];

const BLOCK = /<(script|style)\b([^>]*)>([^]*?)<\/\1>/g;
/** A type that no browser runs, such as linked data; modules and plain scripts are run. */
const IS_DATA = / type="(?!module|text\/javascript)/;

const hashes = new Map<string, string>();

/** The source expression of a block; most pages share their blocks, so each is computed once. */
function hashOf(text: string): string {
  let hash = hashes.get(text);
  if (hash === undefined) {
    hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    hashes.set(text, hash);
  }
  return hash;
}

/** The policy of a page: what always holds, and the hashes of exactly the blocks that stand in it. */
export function policyOf(html: string): string {
  const scripts = new Set(["'self'"]);
  const styles = new Set<string>();
  for (const [, kind, attributes = '', text = ''] of html.matchAll(BLOCK)) {
    if (kind === 'style') styles.add(hashOf(text));
    else if (!attributes.includes(' src=') && !IS_DATA.test(attributes)) scripts.add(hashOf(text));
  }
  return [
    ...ALWAYS,
    `script-src ${[...scripts].join(' ')}`,
    `style-src ${styles.size > 0 ? [...styles].join(' ') : "'none'"}`,
  ].join(';');
}

const CHARSET = /<meta charset="utf-8"\s*\/?>/i;

/**
 * A page with its policy in the head, before anything that could run. Style sheets that stand side by side
 * become one: one hash less to carry. A page that brings a policy of its own (the editor's) keeps it.
 */
export function sealed(html: string): string {
  if (html.includes('http-equiv="Content-Security-Policy"')) return html;
  if (!CHARSET.test(html)) throw new Error('Halaman tanpa <meta charset="utf-8">.');
  const page = html.replaceAll('</style><style>', '');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}">`;
  return page.replace(CHARSET, (charset) => charset + meta);
}
