/** What the pages carry for the checklist program says the same as the records. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/check/index.ts';
import { allAnswers, applies } from '../../src/domain/conditions.ts';
import { readFees, writeFees } from '../../src/domain/fee-text.ts';
import { feeHeadline } from '../../src/domain/fees.ts';
import { readWhen, writeWhen } from '../../src/domain/when-text.ts';
import { shareText, SHARE_LIMIT } from '../../src/i18n/share-text.ts';

const { catalogue } = readCatalogue(fileURLToPath(new URL('../../content', import.meta.url)));
const services = [...(catalogue?.services.values() ?? [])];

test('every condition survives its attribute', () => {
  expect(writeWhen(null)).toBeUndefined();
  expect(writeWhen({})).toBeUndefined();
  const conditions = services
    .flatMap(({ requirements, steps, fees, outputs }) => [requirements, steps, fees, outputs])
    .flatMap((rows) => rows.flatMap(({ when }) => (when ? [when] : [])));
  expect(conditions.length).toBeGreaterThan(300);
  for (const when of conditions) expect(readWhen(writeWhen(when) ?? '')).toEqual(when);
});

test('the fee on the ticket comes out the same from the attribute', () => {
  let compared = 0;
  for (const { fees, questions } of services) {
    const text = writeFees(fees);
    expect(text === undefined).toBe(!fees.some(({ when }) => when));
    if (text === undefined) continue;
    for (const answers of [{}, ...allAnswers(questions)]) {
      const headline = (all: Parameters<typeof feeHeadline>[0]) =>
        feeHeadline(
          all.filter(({ when }) => applies(when, answers)),
          questions.filter(({ id }) => !(id in answers)),
        );
      expect(headline(readFees(text))).toEqual(headline(fees));
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(200);
});

describe('the message to share', () => {
  const facts = (service: (typeof services)[number], filler: string) => ({
    name: service.name,
    answers: service.questions.map(({ text, options }) => `${text} ${options[0]?.label}`),
    documents: service.requirements.map(
      ({ document, note }) => `${catalogue?.documents.get(document)?.name} – ${note}${filler}`,
    ),
    where: `Loket 1 (Lantai 1)${filler}`,
    fee: `${service.fees[0]?.formula ?? 'Gratis'}${filler}`,
    address: `https://mpp.kabupaten-contoh.go.id/layanan/${service.id}/#jawab:${service.questions
      .map(({ id, options }) => `${id}=${options[0]?.id}`)
      .join(',')}`,
  });

  test('fits for every service, with the whole address, and says what is left out', () => {
    expect(services.length).toBeGreaterThan(200);
    for (const service of services)
      for (const filler of ['', ' kata'.repeat(60)]) {
        const given = facts(service, filler);
        const text = shareText(given);
        expect(text.length).toBeLessThanOrEqual(SHARE_LIMIT);
        expect(text).toContain(given.address);
        expect(text.startsWith(service.name)).toBe(true);
        const shown = text.split('\n').filter((line) => line.startsWith('• ')).length;
        const left = Number(/… (\d+) lagi, lihat daftar lengkap/.exec(text)?.[1] ?? 0);
        expect(shown + left).toBe(service.requirements.length);
      }
  });

  test('says that there is nothing to bring', () => {
    const [service] = services;
    if (!service) throw new Error('no service');
    const nothing = 'Tidak ada dokumen yang perlu dibawa.';
    const given = { ...facts(service, ''), documents: [], nothing };
    expect(shareText(given).split('\n')).toContain(nothing);
  });

  test('reads like a message', () => {
    expect(
      shareText({
        name: 'KTP-el hilang',
        answers: ['Hilang'],
        documents: ['Surat kehilangan – 1 asli'],
        where: 'Loket 1',
        fee: 'Gratis',
        address: 'https://mpp.example/layanan/ktp-el-hilang/#jawab:sebab=hilang',
      }).split('\n'),
    ).toEqual([
      'KTP-el hilang',
      'Untuk: Hilang',
      '',
      'Yang dibawa:',
      '• Surat kehilangan – 1 asli',
      '',
      'Di mana: Loket 1',
      'Biaya: Gratis',
      'Daftar lengkap: https://mpp.example/layanan/ktp-el-hilang/#jawab:sebab=hilang',
    ]);
  });
});
