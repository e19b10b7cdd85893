import { address } from '../../domain/addresses.ts';
import { shortNameOf } from '../../domain/catalogue.ts';
import { writeFees } from '../../domain/fee-text.ts';
import { feeHeadline } from '../../domain/fees.ts';
import type { ServiceView } from '../../domain/service-view.ts';
import { headlineRemarks, headlineWords, LONG_WORDS } from '../../i18n/fee-words.ts';
import { timeRemark, timeWords } from '../../i18n/format.ts';
import { whereWords } from '../../i18n/place-words.ts';
import { t } from '../../i18n/strings.ts';

/** At a glance, drawn as a queue ticket: fee, time, place, agency. */
export function Ticket({ view: { service, agency, partners } }: { view: ServiceView }) {
  const headline = feeHeadline(service.fees, service.questions);
  const fee = headlineWords(headline);
  return (
    <section className="ticket" aria-labelledby="sekilas">
      <h2 id="sekilas" className="hidden">
        {t('glance.title')}
      </h2>
      <dl>
        <div className="ticket-main">
          <dt>{t('glance.fee')}</dt>
          <dd
            className={fee.length > LONG_WORDS ? 'ticket-words' : undefined}
            data-fees={writeFees(service.fees)}
          >
            {fee}
            <Remark words={headlineRemarks(headline)} />
          </dd>
        </div>
        <div className="ticket-main">
          <dt>{t('glance.time')}</dt>
          <dd className={service.time.value === null ? 'ticket-words' : undefined}>
            {timeWords(service.time)}
            <Remark words={[timeRemark(service.time)].filter((each) => each !== null)} />
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
