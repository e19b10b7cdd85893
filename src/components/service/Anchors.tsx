import type { ServiceView } from '../../domain/service-view.ts';

/**
 * Empty places for ids that were published and are not there any more: a link to an old step opens at the
 * right spot, also without JavaScript. `absent` are ids of sections that have nothing to show today.
 */
export function Anchors({
  view,
  at,
  absent = [],
}: {
  view: ServiceView;
  at: string;
  absent?: readonly string[];
}) {
  const ids = [at, ...absent].flatMap((id) => [
    ...(id === at ? [] : [id]),
    ...(view.kept?.get(id) ?? []),
  ]);
  return ids.map((id) => <span key={id} id={id} />);
}
