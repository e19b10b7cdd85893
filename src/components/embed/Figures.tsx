import { t } from '../../i18n/strings.ts';
import type { Service } from '../../schema/service.ts';
import { feeGlance, timeGlance, type Glance } from '../service/glance.ts';

/** Fee and time side by side, as on the ticket of the service page. */
export function Figures({ service }: { service: Service }) {
  return (
    <dl className="figures">
      <Figure label={t('glance.fee')} glance={feeGlance(service)} />
      <Figure label={t('glance.time')} glance={timeGlance(service.time)} />
    </dl>
  );
}

function Figure({ label, glance: { words, remarks, long } }: { label: string; glance: Glance }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={long ? 'long' : undefined}>
        {words}
        {remarks.length > 0 && <small>{remarks.join('; ')}</small>}
      </dd>
    </div>
  );
}
