import { changesFeed } from '../../changes.ts';

/** All changes, for feed readers and for other sites. */
export const GET = async () =>
  new Response(await changesFeed(), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
