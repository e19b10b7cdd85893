import { address, fragment } from '../../domain/addresses.ts';
import { canStillGet, isOwn } from '../../domain/requirements.ts';
import type { DocumentHelp, ServiceView } from '../../domain/service-view.ts';
import { holderWords, piecesWords } from '../../i18n/bring-words.ts';
import { t } from '../../i18n/strings.ts';
import type { Requirement } from '../../schema/requirement.ts';
import { Anchors } from './Anchors.tsx';

/** One document to bring: what, how many, whose, and where to get it. */
export function BringItem({
  requirement,
  view,
  tickable,
}: {
  requirement: Requirement;
  view: ServiceView;
  tickable: boolean | undefined;
}) {
  const help = view.documents[requirement.document];
  const name = help?.document.name ?? requirement.document;
  return (
    <>
      {tickable && (
        <label className="tick if-live">
          <input type="checkbox" />
          <span className="hidden">{`${name} ${t('ticks.ready')}`}</span>
        </label>
      )}
      <p className="bring-name">
        {tickable && <Anchors view={view} at={fragment.requirement(requirement.id)} />}
        <a href={address.document(requirement.document)}>{name}</a>
        {requirement.earlier && <span className="bring-earlier">{` ${t('bring.earlier')}`}</span>}
      </p>
      <Counts requirement={requirement} unit={help?.document.unit} />
      {requirement.sometimes && requirement.when && (
        <p className="bring-kept" data-sometimes="">
          {t('bring.sometimes')}
        </p>
      )}
      {requirement.kept && <p className="bring-kept">{t('bring.kept')}</p>}
      {requirement.note && <p className="note">{requirement.note}</p>}
      {help && canStillGet(requirement) && <WhereToGet help={help} />}
    </>
  );
}

interface CountsProps {
  requirement: Requirement;
  unit: string | null | undefined;
}

function Counts({ requirement, unit }: CountsProps) {
  if (isOwn(requirement)) {
    return (
      <p className="count">{requirement.holders.map((holder) => piecesWords(holder, unit))}</p>
    );
  }
  return (
    <ul className="counts">
      {requirement.holders.map((holder) => (
        <li key={holderWords(holder)}>
          <span className="count">{piecesWords(holder, unit)}</span>{' '}
          <span className="whose">
            {`${holder.people > 1 ? `${t('bring.each')} ` : ''}${holderWords(holder)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function WhereToGet({ help: { document, issuers, many } }: { help: DocumentHelp }) {
  if (issuers.length > 0) {
    return (
      <p className="bring-get">
        {`${t('bring.missing')} `}
        {issuers.map((issuer, index) => (
          <span key={issuer.id}>
            {index > 0 && ` ${t('bring.or')} `}
            <a href={address.service(issuer.id)}>{issuer.name}</a>
          </span>
        ))}
      </p>
    );
  }
  if (many) {
    return (
      <p className="bring-get">
        {`${t('bring.missing')} `}
        <a href={address.document(document.id)}>{t('bring.seeDocument')}</a>
      </p>
    );
  }
  if (document.origin !== 'party' || document.party === null) return null;
  return <p className="bring-get">{`${t('bring.missing')} ${document.party}.`}</p>;
}
