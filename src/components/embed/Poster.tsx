import type { ReactNode } from 'react';
import { shortNameOf } from '../../domain/catalogue.ts';
import type { ServiceView } from '../../domain/service-view.ts';
import { date } from '../../i18n/format.ts';
import { t } from '../../i18n/strings.ts';
import { Suspended } from '../service/Suspended.tsx';
import { Figures } from './Figures.tsx';
import { reviewedWords } from './reviewed.ts';
import { nameSize, posterList } from './poster-room.ts';
import { ShortBring } from './ShortBring.tsx';

/** Longer short addresses are set smaller. */
const LONG_ADDRESS = 24;

interface Props {
  view: ServiceView;
  building: string;
  /** The short address as people type it. */
  typed: string;
  /** ISO date of the last change, where it is known. */
  updated: string | undefined;
  /** The QR code of the short address. */
  children: ReactNode;
}

/** One sheet to hang up: what to bring, and how to read the rest before leaving home. */
export function Poster({ view, building, typed, updated, children }: Props) {
  const { service, agency } = view;
  const dated = updated === undefined ? '' : ` ${t('poster.updated', { date: date(updated) })}`;
  return (
    <article className="poster">
      <p className="whose">
        <b>{shortNameOf(agency)}</b>
        <span>{building}</span>
      </p>
      <h1 className={nameSize(service.name).className}>{service.name}</h1>
      <Suspended status={service.status} />
      <Figures service={service} />
      <ShortBring {...posterList(view)} />
      <footer>
        {children}
        <div>
          <p className="scan">{t('poster.scan')}</p>
          <p>{t('poster.inside')}</p>
          <p className="reviewed">{reviewedWords(service.review) + dated}</p>
        </div>
        <p className="type">
          {`${t('poster.orType')} `}
          <b className={typed.length > LONG_ADDRESS ? 'long' : undefined}>{typed}</b>
        </p>
      </footer>
    </article>
  );
}
