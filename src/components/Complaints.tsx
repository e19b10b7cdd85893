import type { Service } from '../schema/service.ts';
import { t } from '../i18n/strings.ts';
import { Contacts } from './Contacts.tsx';

/** Where to complain, in the order in which to try. */
export function Complaints({ complaints }: { complaints: Service['complaints'] }) {
  if (complaints.length === 0) return <p>{t('complaints.none')}</p>;
  return (
    <ul className="lines">
      {complaints.map((complaint) => (
        <li key={complaint.name}>
          <strong className="complaint-name">{complaint.name}</strong>
          {complaint.contacts.length > 0 ? (
            <Contacts contacts={complaint.contacts} />
          ) : (
            !complaint.note && t('complaints.ask')
          )}
          {complaint.note && <span className="note">{complaint.note}</span>}
        </li>
      ))}
    </ul>
  );
}
