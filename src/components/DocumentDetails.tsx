import { address } from '../domain/addresses.ts';
import type { Link } from '../domain/service-view.ts';
import { joinWords } from '../i18n/format.ts';
import { t } from '../i18n/strings.ts';
import type { Document } from '../schema/document.ts';

/** What a document is, how to know it when one sees it, and where it comes from. */
export function DocumentDetails({
  document,
  issuers: { named, others },
}: {
  document: Document;
  /** Services that issue it: those to go to, and those that issue it on the way to something else. */
  issuers: { named: readonly Link[]; others: readonly Link[] };
}) {
  return (
    <>
      {document.otherNames.length > 0 && (
        <p className="quiet">
          {t('document.otherNames', { names: joinWords(document.otherNames) })}
        </p>
      )}
      {document.recognise && (
        <>
          <h2>{t('document.recognise')}</h2>
          <p>{document.recognise}</p>
        </>
      )}
      <h2>{t('document.obtain')}</h2>
      <Origin document={document} />
      {document.obtain && <p>{document.obtain}</p>}
      {document.formUrl && (
        <p>
          <a href={document.formUrl}>{t('document.form')}</a>
        </p>
      )}
      <Issuers title={t('document.goTo')} services={named} />
      <Issuers
        title={t(named.length > 0 ? 'document.alsoIssuers' : 'document.issuers')}
        services={others}
      />
    </>
  );
}

function Issuers({ title, services }: { title: string; services: readonly Link[] }) {
  if (services.length === 0) return null;
  return (
    <>
      <p>{`${title}:`}</p>
      <ul className="links">
        {services.map(({ id, name }) => (
          <li key={id}>
            <a href={address.service(id)}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Origin({ document: { origin, party } }: { document: Document }) {
  if (origin === 'party' && party) return <p>{t('document.party', { party })}</p>;
  if (origin === 'applicant' || origin === 'private') return <p>{t(`document.${origin}`)}</p>;
  return null;
}
