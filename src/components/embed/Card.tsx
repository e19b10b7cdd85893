import { address } from '../../domain/addresses.ts';
import { shortNameOf } from '../../domain/catalogue.ts';
import type { ServiceView } from '../../domain/service-view.ts';
import { t } from '../../i18n/strings.ts';
import { Suspended } from '../service/Suspended.tsx';
import { Figures } from './Figures.tsx';
import { reviewedWords } from './reviewed.ts';
import { ShortBring } from './ShortBring.tsx';
import { shortList, type Room } from './short-list.ts';

/** Six lines on a phone: a card is a look, the page has the whole list. */
const ROOM: Room = {
  total: 6,
  of: ({ name, counts }) => Math.ceil((name.length + (counts?.length ?? 0)) / 33),
};

/** A service as other sites show it in a frame; every link opens beside the page around it. */
export function Card({ view, building }: { view: ServiceView; building: string }) {
  const { service, agency } = view;
  return (
    <>
      <p className="whose">{`${shortNameOf(agency)} · ${building}`}</p>
      <h1>{service.name}</h1>
      <Suspended status={service.status} />
      <Figures service={service} />
      <ShortBring list={shortList(view, ROOM)} />
      <p>
        <a className="go" href={address.service(view.id)} target="_blank" rel="noopener">
          {t('card.more')} <span className="hidden">{t('card.newTab')}</span>
        </a>
      </p>
      <p className="reviewed">{reviewedWords(service.review)}</p>
    </>
  );
}
