import { absolute, address } from '../../domain/addresses.ts';
import { need } from '../../domain/catalogue.ts';
import { DELIVERY, MANAGEMENT, standardTexts } from '../../i18n/standard-words.ts';
import { t } from '../../i18n/strings.ts';
import type { Data, Table } from './table.ts';
import type { Cell } from './write.ts';

const COMPONENTS = [...DELIVERY, ...MANAGEMENT].map((name, index) => `${index + 1}. ${name}`);

/** Read by people who fill in another form from it: an empty cell would look like "nothing is asked". */
const said = (text: string | null): string => text ?? t('standard.noData');

function rows({ library: { catalogue } }: Data): Cell[][] {
  const names = (id: string) => need(catalogue.documents, id);
  return [...catalogue.services.values()].map((service) => [
    service.code,
    service.name,
    service.officialName,
    need(catalogue.agencies, service.agency).name,
    said(service.standard?.decree?.number ?? null),
    said(service.standard?.decree?.date ?? null),
    ...standardTexts(service, names).map(said),
    said(service.review.date),
    absolute(catalogue.site.url, address.standard(service.id)),
  ]);
}

/**
 * All services by the 14 components of a Standar Pelayanan, in the order of Permenpan RB 15/2014 (lampiran),
 * as the national system of public service information (SIPPN) asks for them.
 */
export const standard: Table = {
  name: 'standar-pelayanan',
  title: 'Standar Pelayanan: satu baris tiap layanan, 14 komponen',
  columns: [
    'Kode layanan',
    'Nama layanan',
    'Nama resmi',
    'Instansi',
    'Nomor SK',
    'Tanggal SK',
    ...COMPONENTS,
    'Tanggal isi diperiksa',
    'Alamat Standar Pelayanan',
  ],
  size: ({ records }) => records.services.length,
  rows,
};
