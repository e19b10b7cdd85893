import { t } from '../../i18n/strings.ts';
import type { ShortList } from './short-list.ts';

/** "Yang dibawa" on a small space: card and poster. */
export function ShortBring({
  list: { rows, rest },
  dense = false,
}: {
  list: ShortList;
  dense?: boolean;
}) {
  return (
    <section className={dense ? 'short dense' : 'short'} aria-labelledby="yang-dibawa">
      <h2 id="yang-dibawa">{t('bring.title')}</h2>
      {rows.length > 0 && (
        <ul>
          {rows.map(({ key, name, counts }) => (
            <li key={key}>
              <b>{name}</b>
              {counts && (
                <>
                  {' '}
                  <span>{counts}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {rest.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
