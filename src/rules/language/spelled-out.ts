import { abbreviationsIn, isSpelledOut, MEANINGS } from '../../domain/abbreviations.ts';
import { say, shown } from '../finding.ts';
import { defineRule, present } from '../rule.ts';
import { textsOf, type Text } from './texts.ts';

export const spelledOut = defineRule(
  {
    id: 'spelled-out',
    severity: 'warning',
    about: 'Singkatan yang tidak sehari-hari dijelaskan sekali di halaman layanan.',
  },
  function* (catalogue) {
    const byService = Map.groupBy(
      textsOf(catalogue).filter(({ collection }) => collection === 'services'),
      ({ id }) => id,
    );
    for (const [id, texts] of byService) {
      const page = pageOf(id, texts);
      const told = new Set<string>();
      for (const { path, text } of texts) {
        for (const word of abbreviationsIn(text)) {
          if (told.has(word) || word in MEANINGS || isSpelledOut(word, page)) continue;
          told.add(word);
          yield {
            collection: 'services',
            id,
            path,
            message: say({
              found: `Singkatan ${shown(word)} tidak dijelaskan di halaman ini`,
              expected: 'kepanjangannya sekali, misalnya "Pengusaha Kena Pajak (PKP)"',
              fix: 'Tulis kepanjangannya pada pemakaian pertama, atau pakai kata biasa',
            }),
          };
        }
      }
    }
    /** All that stands on the page of a service, with the names of its documents and agencies. */
    function pageOf(id: string, texts: readonly Text[]): string {
      const { agency, partners, requirements, outputs, officialName, legalBasis } =
        catalogue.services.get(id) ?? {};
      const rows = [...present(requirements), ...present(outputs)];
      const documents = rows.map(
        ([, { document }]) => catalogue.documents.get(document ?? '')?.name,
      );
      const agencies = [agency, ...(partners ?? [])].flatMap((each) => {
        const { name, shortName } = catalogue.agencies.get(each ?? '') ?? {};
        return [name, shortName && `(${shortName})`];
      });
      const laws = [...present(legalBasis)].map(([, { about }]) => about);
      return [
        ...texts.map(({ text }) => text),
        officialName,
        ...documents,
        ...agencies,
        ...laws,
      ].join('\n');
    }
  },
);
