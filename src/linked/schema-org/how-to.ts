import type { HowTo } from 'schema-dts';
import { absolute, address, fragment } from '../../domain/addresses.ts';
import type { WithId } from '../../domain/catalogue.ts';
import { t } from '../../i18n/strings.ts';
import type { Service } from '../../schema/service.ts';

/**
 * What the visitor does, each step with its place on the page; officers' work is not theirs. A step that
 * not everybody takes says so. One step alone is no how-to.
 */
export function howTo(service: WithId<Service>, siteUrl: string, updated?: string): HowTo[] {
  const own = service.steps.filter(({ actor }) => actor === 'applicant');
  if (own.length < 2) return [];
  const page = absolute(siteUrl, address.service(service.id));
  const step = own.map(({ id, title, when, optional }) => ({
    '@type': 'HowToStep' as const,
    text: when || optional ? t('linked.ifNeeded', { step: title }) : title,
    url: `${page}#${fragment.step(id)}`,
  }));
  const dated = updated === undefined ? {} : { dateModified: updated };
  return [{ '@type': 'HowTo', name: service.name, ...dated, step }];
}
