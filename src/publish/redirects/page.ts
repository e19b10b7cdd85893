import { absolute } from '../../domain/addresses.ts';
import { t } from '../../i18n/strings.ts';
import { escapeHtml } from '../../linked/html.ts';

interface Redirection {
  /** Base address of the site. */
  readonly site: string;
  /** Address to go to, from the root of the site, perhaps with a place in the page. */
  readonly to: string;
  /** What the page there is called. */
  readonly name: string;
}

/** The same on every such page, so that one hash allows it (src/publish/policy/). */
const GO_ON =
  "{const{to}=document.currentScript.dataset;location.replace(to.includes('#')?to:to+location.hash)}";

/**
 * A page that leads to another address, on any web host: search engines read `canonical`, browsers follow
 * the refresh, and the script comes first only to carry the place in the page (`#langkah-ambil`) along.
 * Without JavaScript the place is lost and the page opens at its top.
 */
export function redirectPage({ site, to, name }: Redirection): string {
  const href = escapeHtml(to);
  const title = escapeHtml(t('redirect.title', { name }));
  return `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <link rel="canonical" href="${escapeHtml(absolute(site, to.replace(/#.*/, '')))}">
    <meta name="robots" content="noindex">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <script data-to="${href}">${GO_ON}</script>
    <meta http-equiv="refresh" content="0; url=${href}">
  </head>
  <body>
    <h1>${title}</h1>
    <p><a href="${href}">${escapeHtml(t('redirect.link'))}</a></p>
  </body>
</html>
`;
}
