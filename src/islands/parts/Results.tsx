import { address } from '../../domain/addresses.ts';
import { t } from '../../i18n/strings.ts';
import type { Answer, Hit } from '../../search/engine.ts';
import { factsOf, groupsOf, hrefOf, type Shelf } from '../shelf.ts';
import { Marked } from './Marked.tsx';

interface Props {
  hits: readonly Hit[];
  intent: Answer['intent'];
  shelf: Shelf;
}

/** Everything that was found, by kind, as lists of links. */
export function Results({ hits, intent, shelf }: Props) {
  return groupsOf(hits).map(({ kind, title, hits: list }) => (
    <section key={kind} aria-labelledby={`hasil-${kind}`}>
      <h2 id={`hasil-${kind}`}>{title}</h2>
      <ul className="rows">
        {list.map((hit) => {
          const facts = factsOf(hit, shelf);
          return (
            <li key={hit.id}>
              <a href={hrefOf(hit, intent)}>
                <Marked {...hit} />
              </a>
              {facts && <p>{facts}</p>}
              {kind === 'service' && (
                <p className="result-plan">
                  <a href={address.planWith(hit.id)}>{t('plan.add')}</a>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
