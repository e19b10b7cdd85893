import { address } from '../../domain/addresses.ts';
import { t } from '../../i18n/strings.ts';

/** The index could not be downloaded: what happened, and two ways on. */
export function Failed({ retry }: { retry: () => void }) {
  return (
    <div className="search-failed" role="alert">
      <p>{t('search.failed')}</p>
      <p className="search-ways">
        <button type="button" className="button" onClick={retry}>
          {t('search.retry')}
        </button>
        <a href={address.services()}>{t('search.all')}</a>
      </p>
    </div>
  );
}
