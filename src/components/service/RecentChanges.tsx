import { address, fragment } from '../../domain/addresses.ts';
import type { Change } from '../../domain/change.ts';
import { date } from '../../i18n/format.ts';
import { sayChange } from '../../i18n/history-strings.ts';

/** So many sentences of one day are told here; the page of all changes has the others. */
const FIRST = 3;

/** What changed on this page lately; nothing when nothing did. */
export function RecentChanges({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  return (
    <section className="recent" aria-labelledby={fragment.changes}>
      <h2 id={fragment.changes}>{sayChange('changes.recent')}</h2>
      <ul className="plain">
        {changes.map(({ day, sentences }) => (
          <li key={day}>
            <strong>{sayChange('changes.since', { date: date(day) })}</strong>
            {` ${sentences.slice(0, FIRST).join(' ')}`}
            {sentences.length > FIRST && (
              <>
                {' '}
                <a href={address.changes()}>
                  {sayChange('changes.more', { count: sentences.length - FIRST })}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
