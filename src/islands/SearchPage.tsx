/** The search page: all results of the box above, with filters; without a query the A–Z list stays. */
import { useDeferredValue, useEffect, useMemo } from 'react';
import { t } from '../i18n/strings.ts';
import { useEngine } from './engine-store.ts';
import { Failed } from './parts/Failed.tsx';
import { FilterBar } from './parts/FilterBar.tsx';
import { Nothing } from './parts/Nothing.tsx';
import { Results } from './parts/Results.tsx';
import { Spoken } from './parts/Spoken.tsx';
import type { ViewProps } from './SearchBox.tsx';
import { countWords } from './shelf.ts';
import { useWish } from './use-wish.ts';
import { addressOf, isFiltered, noFilter, passes, type Wish } from './wish.ts';

export function SearchPage({ form, input, load }: ViewProps) {
  const engine = useEngine();
  const [wish, change] = useWish(form, input);
  const query = useDeferredValue(wish.query.trim());
  // The page's own style sheet hides the A–Z list while this stands (src/pages/cari/index.astro).
  const isBusy = query !== '' && engine.state !== 'failed';
  useEffect(() => {
    document.documentElement.classList.toggle('searching', isBusy);
  }, [isBusy]);
  if (query === '') return null;
  if (engine.state === 'loading') return <p className="quiet">{t('search.loading')}</p>;
  if (engine.state === 'failed') return <Failed retry={load} />;
  return <Found engine={engine} query={query} wish={wish} change={change} />;
}

interface FoundProps {
  engine: Extract<ReturnType<typeof useEngine>, { state: 'ready' }>;
  /** What is answered; may lag behind what is typed. */
  query: string;
  wish: Wish;
  change: (part: Partial<Wish>) => void;
}

function Found({ engine: { search, shelf }, query, wish, change }: FoundProps) {
  const answer = useMemo(() => search.search(query), [search, query]);
  const isNarrow = isFiltered(wish);
  const rows = answer.hits.flatMap(({ kind, id }) =>
    kind === 'service' ? (shelf.service.get(id) ?? []) : [],
  );
  const passing = new Set(rows.filter((row) => passes(row, wish, shelf)).map(({ id }) => id));
  const hits = isNarrow
    ? answer.hits.filter(({ kind, id }) => kind === 'service' && passing.has(id))
    : answer.hits;
  const count = countWords(passing.size, hits.length);
  const isNothing = answer.hits.length === 0;
  return (
    <>
      {answer.meant && (
        <p className="search-meant">
          {t('search.meant')}{' '}
          <a href={addressOf({ ...wish, query: answer.meant })}>{answer.meant}</a>
        </p>
      )}
      {isNothing ? (
        <Nothing query={query} near={answer.near} />
      ) : (
        <p className="search-count">{count}</p>
      )}
      {(rows.length > 1 || isNarrow) && (
        <FilterBar rows={rows} shelf={shelf} wish={wish} change={change} />
      )}
      <Spoken text={isNothing ? t('search.nothing', { query }) : count} />
      {!isNothing && hits.length === 0 && (
        <p className="search-out">
          {t('search.filteredOut')}{' '}
          <button
            type="button"
            className="button"
            onClick={() => {
              change(noFilter);
            }}
          >
            {t('search.noFilter')}
          </button>
        </p>
      )}
      <Results hits={hits} intent={answer.intent} shelf={shelf} />
    </>
  );
}
