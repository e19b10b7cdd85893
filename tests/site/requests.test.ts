/** What each kind of page asks for before anybody touches it: itself and the icon, nothing else. */
import { expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { builtPages, pageKinds } from './dist.ts';

const site = builtSite();
/**
 * The search page is the search: whoever opens it wants its program at once. The linking page is for a desk
 * and shows the card and the badge as they are.
 */
const LOUD = ['search', 'linking'];
const quiet = Object.entries(pageKinds(builtPages())).filter(([kind]) => !LOUD.includes(kind));

test.each(quiet)('%s page: one response', async (_kind, address) => {
  const page = await site.browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol !== 'data:' && pathname !== '/icon.svg') asked.push(request.url());
  });
  try {
    await page.goto(site.origin + address, { waitUntil: 'networkidle0' });
    expect(asked).toEqual([site.origin + address]);
  } finally {
    await page.close();
  }
});
