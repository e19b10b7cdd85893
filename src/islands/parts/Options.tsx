import { t } from '../../i18n/strings.ts';
import type { Hit } from '../../search/engine.ts';
import type { Group } from '../shelf.ts';
import { Marked } from './Marked.tsx';

type Option = Hit & { readonly href: string; readonly facts: string };

interface Props {
  id: string;
  groups: readonly (Group & { readonly options: readonly Option[] })[];
  /** The chosen option, counted over all groups. */
  active: number;
  /** The way to everything that was found. */
  last: { readonly href: string; readonly name: string };
}

/** The list of a combobox: options are links, so that they can also be opened in another tab. */
export function Options({ id, groups, active, last }: Props) {
  let place = -1;
  const next = () => {
    place += 1;
    return {
      id: `${id}-${place}`,
      role: 'option',
      'aria-selected': place === active,
      tabIndex: -1,
    } as const;
  };
  return (
    <div id={id} role="listbox" aria-label={t('search.results')}>
      {groups.map(({ kind, title, options }) => (
        <div key={kind} role="group" aria-label={title}>
          <p className="found-kind" aria-hidden="true">
            {title}
          </p>
          {options.map((option) => (
            <a key={option.id} href={option.href} {...next()}>
              <strong>
                <Marked {...option} />
              </strong>
              {option.facts && <span className="found-facts">{option.facts}</span>}
            </a>
          ))}
        </div>
      ))}
      <a className="found-all" href={last.href} {...next()}>
        {last.name}
      </a>
    </div>
  );
}
