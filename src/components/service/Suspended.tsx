import { date } from '../../i18n/format.ts';
import { t } from '../../i18n/strings.ts';
import type { Service } from '../../schema/service.ts';

/** Says first of all that a service is not to be had for now. */
export function Suspended({ status }: Pick<Service, 'status'>) {
  if (status.state === 'active') return null;
  return (
    <p className="suspended">
      {t('service.suspended', {
        date: status.since ? date(status.since) : '–',
        reason: status.reason ?? '',
      })}
    </p>
  );
}
