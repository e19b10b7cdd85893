import { describe, expect, test } from 'vitest';
import { address } from '../../src/domain/addresses.ts';
import { viewOf } from '../../src/domain/library.ts';
import { rupiah } from '../../src/i18n/format.ts';
import { strings } from '../../src/i18n/strings.ts';
import { serviceText } from '../../src/publish/text/service.ts';
import { texts } from '../../src/publish/text/texts.ts';
import { fixture, shipped } from './library.ts';
import { linksOf, parse, sectionsOf, wordsOf } from './tree.ts';

/** As a reader sees it: one space for any. */
const plain = (words: string) => words.replace(/\s+/g, ' ').trim();

describe('every service of the catalogue as Markdown', () => {
  test('says what its record says, each under its heading', () => {
    const faults: string[] = [];
    let facts = 0;
    for (const service of shipped.catalogue.services.values()) {
      const root = parse(serviceText(viewOf(service, shipped), shipped.catalogue.site, null));
      const sections = sectionsOf(root);
      const expectIn = (title: string | null, words: (string | null)[]) => {
        const node = title === null ? root : sections.get(title);
        const said = plain(node ? wordsOf(node) : '');
        for (const each of words.filter((word) => word !== null)) {
          facts += 1;
          if (!said.includes(plain(each))) faults.push(`${service.id}: ${title}: ${each}`);
        }
      };
      const nameOf = (id: string) => shipped.catalogue.documents.get(id)?.name ?? '';
      const agency = shipped.catalogue.agencies.get(service.agency)?.name ?? '';
      expectIn(null, [service.name, service.officialName, service.code, service.summary, agency]);
      expectIn(strings['eligibility.title'], [service.eligibility]);
      for (const { text, hint, options } of service.questions)
        expectIn(strings['questions.title'], [text, hint, ...options.map(({ label }) => label)]);
      for (const row of service.requirements)
        expectIn(strings['bring.title'], [
          nameOf(row.document),
          row.note,
          ...row.holders.map(({ label }) => label),
          ...row.holders.map(({ copies }) => (copies > 0 ? `${copies} fotokopi` : null)),
          row.kept ? strings['bring.kept'] : null,
        ]);
      for (const step of service.steps) expectIn(strings['steps.title'], [step.title, step.detail]);
      for (const fee of service.fees)
        expectIn(strings['fees.title'], [
          fee.for,
          fee.amount === null ? (fee.formula ?? strings['fees.unknown']) : rupiah(fee.amount),
          fee.note,
          fee.basis,
        ]);
      expectIn(strings['time.title'], [
        service.time.value === null ? strings['time.unknown'] : null,
        service.time.note,
        service.time.basis,
      ]);
      expectIn(strings['result.title'], [
        ...service.outputs.map((row) => nameOf(row.document)),
        service.result,
        service.validity ?? strings['legal.none'],
      ]);
      for (const law of service.legalBasis)
        expectIn(strings['legal.title'], [law.rule, law.about, law.article]);
      for (const way of service.channels) expectIn(strings['channels.title'], [way.name, way.note]);
      for (const way of service.complaints)
        expectIn(strings['complaints.title'], [way.name, way.note]);
      for (const note of service.notes) expectIn(null, [note.text]);
      for (const source of service.sources)
        expectIn(strings['confidence.title'], [source.name, source.confirms]);
    }
    expect(faults).toEqual([]);
    expect(facts).toBeGreaterThan(10_000);
  });

  test('has as many steps as the record, numbered', () => {
    for (const service of shipped.catalogue.services.values()) {
      const root = parse(serviceText(viewOf(service, shipped), shipped.catalogue.site, null));
      const lists = sectionsOf(root)
        .get(strings['steps.title'])
        ?.children?.filter(({ ordered }) => ordered);
      expect(lists?.[0]?.children?.length ?? 0, service.id).toBe(service.steps.length);
    }
  });
});

describe('the service in which every field is used', () => {
  const [service] = fixture.catalogue.services.values();
  if (!service) throw new Error('The fixture has lost its service.');
  const written = serviceText(viewOf(service, fixture), fixture.catalogue.site, '2026-11-03');
  const said = plain(wordsOf(parse(written)));

  test.each([
    ['since when and why it is suspended', 'sejak 1 November 2026. Alat cetak rusak.'],
    ['that the site is a sample', strings['site.sample']],
    ['counts of one holder', '1 asli + 2 fotokopi'],
    [
      'counts of several people',
      '1 fotokopi dilegalisir + 1 berkas digital (masing-masing 2 penguji)',
    ],
    ['a condition in words', 'Hanya bila Apa yang terjadi dengan kartu Anda? Hilang'],
    ['alternatives', 'Salah satu dari:'],
    ['the earlier edition', 'Kartu Uji yang lama'],
    ['where to get it', 'Belum punya? Rumah sakit uji'],
    ['the counter', 'Di mana: Loket 7, 8 (Lantai 2)'],
    ['an optional step', 'Lapor kehilangan (boleh dilewati)'],
    ['a duration', 'paling lama 3 hari kerja, dapat ditambah 2'],
    ['fees of which one is paid', 'Pilih salah satu:'],
    ['a fee paid again and again', 'Salinan lagi: Rp2.000 per lembar'],
    ['how firm the time is', '3 hari kerja (contoh satu daerah). Dihitung sejak berkas lengkap.'],
    ['who checked it', 'Diperiksa oleh Bidang Uji pada 1 Oktober 2026.'],
    ['when it changed', 'Terakhir berubah: 3 November 2026'],
    ['a source not seen', 'Peraturan Uji 1/2026: Biaya (belum dicocokkan)'],
  ])('says %s', (_what, words) => {
    expect(said).toContain(words);
  });

  test('links with full addresses only, to its page too', () => {
    const urls = linksOf(parse(written)).map(({ url }) => url ?? '');
    expect(urls).toContain(`https://uji.example${address.service(service.id)}`);
    expect(urls.filter((url) => !/^(https?:\/\/|tel:|sms:|mailto:)/.test(url))).toEqual([]);
  });

  test('what nobody knows is said to be unknown', () => {
    const bare = {
      ...service,
      requirements: [],
      steps: [],
      fees: [],
      outputs: [],
      result: null,
      validity: null,
      legalBasis: [],
      channels: [],
      complaints: [],
      time: { ...service.time, value: null },
    };
    const sections = sectionsOf(
      parse(serviceText(viewOf(bare, fixture), fixture.catalogue.site, null)),
    );
    const words = (title: string) => plain(wordsOf(sections.get(title) ?? { type: 'none' }));
    expect(words(strings['bring.title'])).toBe(strings['bring.none']);
    expect(words(strings['steps.title'])).toBe(strings['steps.none']);
    expect(words(strings['fees.title'])).toBe(`${strings['fees.unknown']}.`);
    expect(words(strings['time.title'])).toContain(strings['time.unknown']);
    expect(words(strings['result.title'])).toContain(strings['legal.none']);
    expect(words(strings['legal.title'])).toContain(strings['legal.none']);
    expect(words(strings['channels.title'])).toBe(strings['legal.none']);
    expect(words(strings['complaints.title'])).toBe(strings['complaints.none']);
  });
});

test('the same catalogue gives the same bytes', async () => {
  const written = async () => Promise.all([...texts(fixture)].map(async ({ body }) => body()));
  expect(await written()).toEqual(await written());
});
