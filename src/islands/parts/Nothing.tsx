import { address, fragment } from '../../domain/addresses.ts';
import { t } from '../../i18n/strings.ts';
import type { Hit } from '../../search/engine.ts';
import { hrefOf } from '../shelf.ts';

const LAPOR = 'https://www.lapor.go.id';

/** Nothing was found: says so, and every way on from here. */
export function Nothing({ query, near }: { query: string; near: Hit | null }) {
  return (
    <div className="search-nothing">
      <h2>{t('search.nothing', { query })}</h2>
      <p>{t('search.tryOther')}</p>
      <ul className="lines">
        {near && (
          <li>
            {t('search.near')} <a href={hrefOf(near, null)}>{near.name}</a>
          </li>
        )}
        <li>
          <a href={address.services()}>{t('search.all')}</a>
        </li>
        <li>
          {t('search.askDesk')}{' '}
          <a href={`${address.home()}#${fragment.visit}`}>{t('search.deskHours')}</a>
        </li>
        <li>
          {t('search.askLapor')} <a href={LAPOR}>SP4N-LAPOR!</a>
        </li>
      </ul>
    </div>
  );
}
