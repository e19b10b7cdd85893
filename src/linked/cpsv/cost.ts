import type { WithId } from '../../domain/catalogue.ts';
import { conditionText } from '../../i18n/condition-words.ts';
import { feeAmount } from '../../i18n/fee-words.ts';
import { t } from '../../i18n/strings.ts';
import type { Service } from '../../schema/service.ts';
import { said } from '../said.ts';
import { node, type Node } from './node.ts';
import type { Places } from './places.ts';

/** The canonical form of `xsd:double` (XML Schema 2, 3.2.5.2), the same in every spelling of the graph: 5.0E4. */
const double = (value: number): string => value.toExponential(15).replace(/(\d)0*e\+?/, '$1E');

/** Each fee: the figure where it is known, and always the words with what the figure leaves out. */
export const costs = ({ id, fees, questions, agency }: WithId<Service>, places: Places): Node[] =>
  fees.map((fee, index) => {
    const words = [
      `${fee.for}: ${feeAmount(fee)}`,
      fee.oneOf === null ? null : t('fees.oneOf'),
      fee.rare ? t('fees.rare') : null,
      fee.local ? t('fees.local') : null,
      conditionText(fee.when, questions),
      fee.basis,
      fee.note,
    ];
    return node(places.inFile('layanan', id, 'biaya', `${index + 1}`), 'Cost', {
      identifier: `${id}/biaya/${index + 1}`,
      description: said(words),
      hasValue: fee.amount === null ? null : double(fee.amount),
      currency: fee.amount === null ? null : places.currency,
      definedBy: places.agency(agency),
    });
  });
