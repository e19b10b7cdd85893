/** Results while typing, in a list that hangs below the box of the page and covers what is under it. */
import { useDeferredValue, useMemo } from 'react';
import { t } from '../i18n/strings.ts';
import { useEngine } from './engine-store.ts';
import { Failed } from './parts/Failed.tsx';
import { Options } from './parts/Options.tsx';
import { Spoken } from './parts/Spoken.tsx';
import { countWords, factsOf, groupsOf, hrefOf } from './shelf.ts';
import { useCombobox } from './use-combobox.ts';
import { useText } from './use-text.ts';
import { addressOf, noFilter } from './wish.ts';

/** So many fit above the keyboard of a phone or nearly so; the last option leads to all of them. */
const MOST = 6;

export interface ViewProps {
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** Loads the index, or tries again. */
  load: () => void;
}

export function SearchBox({ form, input, load }: ViewProps) {
  const engine = useEngine();
  const text = useText(input);
  const asked = useDeferredValue(text);
  const list = useMemo(() => {
    if (engine.state !== 'ready' || asked.trim() === '') return null;
    const { hits, services, intent, near } = engine.search.search(asked, { limit: MOST });
    const groups = groupsOf(near && hits.length === 0 ? [near] : hits).map((group) => ({
      ...group,
      options: group.hits.map((hit) => ({
        ...hit,
        href: hrefOf(hit, intent),
        facts: factsOf(hit, engine.shelf),
      })),
    }));
    return { groups, count: countWords(services, hits.length), isEmpty: hits.length === 0 };
  }, [engine, asked]);
  const shown = list?.groups.reduce((sum, { options }) => sum + options.length, 0) ?? 0;
  const listId = `${input.id}-daftar`;
  const count = list ? shown + 1 : 0;
  const { isOpen, active } = useCombobox(form, input, { listId, count, text });
  const nothing = t('search.nothing', { query: asked.trim() });
  const spoken = list && (list.isEmpty ? nothing : list.count);
  return (
    <>
      <Spoken text={isOpen && spoken ? spoken : ''} />
      {isOpen && (
        <div className="found">
          {engine.state === 'loading' && <p className="found-note">{t('search.loading')}</p>}
          {engine.state === 'failed' && <Failed retry={load} />}
          {list?.isEmpty && <p className="found-note">{nothing}</p>}
          {list && (
            <Options
              id={listId}
              groups={list.groups}
              active={active}
              last={{
                href: addressOf({ ...noFilter, query: asked }),
                name: list.isEmpty ? t('search.otherWays') : t('search.allResults'),
              }}
            />
          )}
        </div>
      )}
    </>
  );
}
