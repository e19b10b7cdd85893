import type { ReactNode } from 'react';
import { address } from '../../domain/addresses.ts';
import type { ServiceView } from '../../domain/service-view.ts';
import { date } from '../../i18n/format.ts';
import {
  DELIVERY,
  feeLines,
  lawLines,
  MANAGEMENT,
  managementTexts,
  outputLines,
  procedureLines,
  timeLine,
} from '../../i18n/standard-words.ts';
import { t } from '../../i18n/strings.ts';
import { Complaints } from '../Complaints.tsx';
import { BringBlocks } from './Bring.tsx';

/** Null: not set; the sheet says so. */
type Content = ReactNode | null;

const list = (items: readonly ReactNode[], Tag: 'ol' | 'ul' = 'ul') =>
  items.length === 0 ? null : (
    <Tag>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </Tag>
  );

/** What the components of service delivery say, in their order. */
function delivery(view: ServiceView): Content[] {
  const { service, documents } = view;
  const names = (id: string) => documents[id]?.document ?? { name: id, unit: null };
  return [
    service.requirements.length > 0 ? <BringBlocks view={view} /> : null,
    list(procedureLines(service), 'ol'),
    timeLine(service),
    list(feeLines(service)),
    list(outputLines(service, names)),
    service.complaints.length > 0 ? <Complaints complaints={service.complaints} /> : null,
  ];
}

/** What the components of management say, in their order. */
const management = ({ service }: ServiceView): Content[] => [
  list(lawLines(service)),
  ...managementTexts(service),
];

/** The Standar Pelayanan of one service: its 14 components, empty ones said to be empty. */
export function StandardSheet({ view, mpp }: { view: ServiceView; mpp: string }) {
  const decree = view.service.standard?.decree ?? null;
  return (
    <article className="sheet">
      <header>
        <p className="sheet-kind">{t('standard.title')}</p>
        <h1>{view.service.name}</h1>
        <p>{`${view.service.officialName} · ${view.agency.name} · ${mpp}`}</p>
        <p className="note">
          {decree
            ? t('standard.decree', {
                number: decree.number,
                date: decree.date ? ` (${date(decree.date)})` : '',
                title: decree.title,
              })
            : t('standard.noDecree')}
        </p>
      </header>
      <Table title={t('standard.delivery')} names={DELIVERY} contents={delivery(view)} first={1} />
      <Table
        title={t('standard.management')}
        names={MANAGEMENT}
        contents={management(view)}
        first={1 + DELIVERY.length}
      />
      <p className="sheet-back">
        <a href={address.service(view.id)}>{t('standard.back')}</a>
      </p>
    </article>
  );
}

interface TableProps {
  readonly title: string;
  readonly names: readonly string[];
  readonly contents: readonly Content[];
  /** Number of the first component. */
  readonly first: number;
}

function Table({ title, names, contents, first }: TableProps) {
  return (
    <table>
      <caption>{title}</caption>
      <tbody>
        {names.map((name, index) => (
          <tr key={name}>
            <th scope="row">{`${first + index}. ${name}`}</th>
            <td>{contents[index] ?? <em>{t('standard.unset')}</em>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
