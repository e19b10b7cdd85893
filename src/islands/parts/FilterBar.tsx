import { useState } from 'react';
import { t } from '../../i18n/strings.ts';
import type { ServiceRow } from '../../search/index-file.ts';
import type { Shelf } from '../shelf.ts';
import { CHOICES, isFiltered, TICKS, type Choice, type Tick, type Wish } from '../wish.ts';

interface Props {
  /** Every service found before filtering: only what occurs in them can be chosen. */
  rows: readonly ServiceRow[];
  shelf: Shelf;
  wish: Wish;
  change: (part: Partial<Wish>) => void;
}

const WORDS = {
  agency: 'search.byAgency',
  category: 'search.byCategory',
  event: 'search.byEvent',
} as const;

interface Option {
  readonly id: string;
  readonly name: string;
}

function optionsOf(choice: Choice, rows: readonly ServiceRow[], { index }: Shelf): Option[] {
  const [list, placesOf] = {
    agency: [
      index.agencies.map(({ id, name, short }) => ({ id, name: short ?? name })),
      (row: ServiceRow) => [row.agency],
    ] as const,
    category: [index.categories, (row: ServiceRow) => [row.category]] as const,
    event: [index.events, (row: ServiceRow) => row.events] as const,
  }[choice];
  const used = new Set(rows.flatMap(placesOf));
  return list.filter((_option, place) => used.has(place));
}

/** A phone shows the first results instead of filters; a filter in use is never hidden. */
const startsOpen = (wish: Wish) => isFiltered(wish) || matchMedia('(min-width: 48rem)').matches;

/** Native controls: they work with every finger, key and reader. */
export function FilterBar({ rows, shelf, wish, change }: Props) {
  const [isOpen] = useState(() => startsOpen(wish));
  return (
    <details className="search-filters" open={isOpen}>
      <summary>{t('search.filters')}</summary>
      <div>
        {(Object.keys(CHOICES) as Choice[]).map((choice) => {
          const options = optionsOf(choice, rows, shelf);
          return (
            <label key={choice}>
              <span>{t(WORDS[choice])}</span>
              <select
                value={wish[choice]}
                onChange={({ target }) => {
                  change({ [choice]: target.value });
                }}
              >
                <option value="">{t('search.any')}</option>
                {options.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          );
        })}
      </div>
      <div>
        {(Object.keys(TICKS) as Tick[]).map((tick) => (
          <label key={tick} className="tick">
            <input
              type="checkbox"
              checked={wish[tick]}
              onChange={({ target }) => {
                change({ [tick]: target.checked });
              }}
            />
            <span>{t(tick === 'online' ? 'search.online' : 'search.free')}</span>
          </label>
        ))}
      </div>
    </details>
  );
}
