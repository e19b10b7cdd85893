import { fragment } from '../../domain/addresses.ts';
import { notesOf } from '../../domain/service-view.ts';
import { hostOf } from '../../i18n/format.ts';
import { reviewWords } from '../../i18n/review-words.ts';
import { t } from '../../i18n/strings.ts';
import type { Service } from '../../schema/service.ts';
import { Notes } from './TimeAndLaw.tsx';

/** How sure this page is: who checked it, what is in doubt, and where it comes from. */
export function Confidence({ service }: { service: Service }) {
  const doubts = notesOf(service, 'doubt');
  const local = notesOf(service, 'local');
  return (
    <section className="confidence" aria-labelledby={fragment.confidence}>
      <h2 id={fragment.confidence}>{t('confidence.title')}</h2>
      <Review review={service.review} />
      <p>{t(`confidence.${service.confidence}`)}</p>
      {doubts.length > 0 && <Notes title={t('confidence.doubts')} texts={doubts} />}
      {local.length > 0 && <Notes title={t('confidence.local')} texts={local} />}
      {service.sources.length > 0 && (
        <details>
          <summary>{t('confidence.sources', { count: service.sources.length })}</summary>
          <ul className="plain">
            {service.sources.map((source) => (
              <li key={`${source.url}${source.name}${source.confirms}`}>
                {source.url ? (
                  <a href={source.url} rel="external">
                    {source.name ?? hostOf(source.url)}
                  </a>
                ) : (
                  source.name
                )}
                {`: ${source.confirms}`}
                {!source.seen && <em>{` (${t('confidence.unseen')})`}</em>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Review({ review }: { review: Service['review'] }) {
  const { said, due } = reviewWords(review);
  return (
    <p>
      <strong>{said}</strong>
      {due && ` ${due}`}
    </p>
  );
}
