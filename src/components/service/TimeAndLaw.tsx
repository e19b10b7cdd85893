import { fragment } from '../../domain/addresses.ts';
import { notesOf } from '../../domain/service-view.ts';
import { timeRemark, timeWords } from '../../i18n/format.ts';
import { t } from '../../i18n/strings.ts';
import type { Service } from '../../schema/service.ts';

/** The promised time, from when it counts, and who says so. */
export function Time({ time }: { time: Service['time'] }) {
  const remark = timeRemark(time);
  return (
    <section aria-labelledby={fragment.time}>
      <h2 id={fragment.time}>{t('time.title')}</h2>
      <p>
        <strong>{timeWords(time)}</strong>
        {remark && ` (${remark})`}
        {time.value !== null && time.from && ` · ${t('time.from', { from: time.from })}`}
      </p>
      {time.note && <p>{time.note}</p>}
      {time.basis && <p className="note">{t('time.basis', { basis: time.basis })}</p>}
    </section>
  );
}

/** The rules a service rests on, and what changed in them lately. */
export function LegalBasis({ service }: { service: Service }) {
  const { legalBasis } = service;
  const changes = notesOf(service, 'change');
  return (
    <section aria-labelledby={fragment.legal}>
      <h2 id={fragment.legal}>{t('legal.title')}</h2>
      {legalBasis.length === 0 && <p>{t('legal.none')}</p>}
      <ul className="lines">
        {legalBasis.map((law) => (
          <li key={`${law.rule}${law.article}`}>
            <strong>{law.url ? <a href={law.url}>{law.rule}</a> : law.rule}</strong>
            {law.about && ` tentang ${law.about}`}
            {law.article && <span className="note">{law.article}</span>}
          </li>
        ))}
      </ul>
      {changes.length > 0 && <Notes title={t('legal.changed')} texts={changes} />}
    </section>
  );
}

/** A short titled list of remarks. */
export function Notes({ title, texts }: { title: string; texts: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
