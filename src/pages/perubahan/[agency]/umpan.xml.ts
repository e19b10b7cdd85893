import { agencyFeed, agencyFeeds } from '../../../changes.ts';

type Feed = Awaited<ReturnType<typeof agencyFeeds>>[number];

export const getStaticPaths = async () =>
  (await agencyFeeds()).map((feed) => ({ params: { agency: feed.agency }, props: feed }));

/** The changes of one agency and its services. */
export const GET = async ({ props: { agency, about } }: { props: Feed }) =>
  new Response(await agencyFeed(agency, about), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
