import { address, fragment } from '../domain/addresses.ts';
import { t } from '../i18n/strings.ts';

/**
 * "Ada yang keliru?": an editor goes to the very record, a citizen to those who answer for it. `complaints`
 * says whether this page names them itself.
 */
export function Mend({
  collection,
  id,
  complaints = false,
}: {
  collection: string;
  id: string;
  complaints?: boolean;
}) {
  return (
    <p className="mend">
      {`${t('mend.wrong')} `}
      <a href={`#${complaints ? fragment.complaints : fragment.siteComplaints}`}>
        {t('mend.citizen')}
      </a>
      {` ${t('mend.or')} `}
      <a href={address.editor(collection, id)} rel="nofollow">
        {t('mend.editor')}
      </a>
      .
    </p>
  );
}
