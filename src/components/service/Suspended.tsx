import { suspendedWords } from '../../i18n/status-words.ts';
import type { Service } from '../../schema/service.ts';

/** Says first of all that a service is not to be had for now. */
export function Suspended({ status }: Pick<Service, 'status'>) {
  const words = suspendedWords(status);
  return words !== null && <p className="suspended">{words}</p>;
}
