import { indexFile } from '../../search-index.ts';

export const getStaticPaths = async () => {
  const { hash, json } = await indexFile();
  return [{ params: { index: `indeks.${hash}` }, props: { json } }];
};

/** The search index; loaded only when somebody touches a search box. */
export const GET = ({ props }: { props: { json: string } }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
