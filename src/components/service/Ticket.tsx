import { address } from '../../domain/addresses.ts';
import { shortNameOf } from '../../domain/catalogue.ts';
import { writeFees } from '../../domain/fee-text.ts';
import type { ServiceView } from '../../domain/service-view.ts';
import { whereWords } from '../../i18n/place-words.ts';
import { t } from '../../i18n/strings.ts';
import { feeGlance, timeGlance } from './glance.ts';

/** At a glance, drawn as a queue ticket: fee, time, place, agency. */
export function Ticket({ view: { service, agency, partners } }: { view: ServiceView }) {
  const fee = feeGlance(service);
  const time = timeGlance(service.time);
  return (
    <section className="ticket" aria-labelledby="sekilas">
      <h2 id="sekilas" className="hidden">
        {t('glance.title')}
      </h2>
      <dl>
        <div className="ticket-main">
          <dt>{t('glance.fee')}</dt>
          <dd className={fee.long ? 'ticket-words' : undefined} data-fees={writeFees(service.fees)}>
            {fee.words}
            <Remark words={fee.remarks} />
          </dd>
        </div>
        <div className="ticket-main">
          <dt>{t('glance.time')}</dt>
          <dd className={time.long ? 'ticket-words' : undefined}>
            {time.words}
            <Remark words={time.remarks} />
          </dd>
        </div>
        <div>
          <dt>{t('glance.where')}</dt>
          <dd>{whereWords(service, agency)}</dd>
        </div>
        <div>
          <dt>{t('glance.agency')}</dt>
          <dd>
            <a href={address.agency(agency.id)}>{shortNameOf(agency)}</a>
            {partners.map((partner) => (
              <span key={partner.id}>
                , <a href={address.agency(partner.id)}>{partner.name}</a>
              </span>
            ))}
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** Small words under a figure that must not be read without them. */
function Remark({ words }: { words: readonly string[] }) {
  return words.length > 0 && <span className="ticket-remark">{words.join('; ')}</span>;
}
