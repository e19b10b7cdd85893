import { address, fragment } from '../../domain/addresses.ts';
import { serviceGlossary } from '../../domain/glossary.ts';
import type { Change } from '../../domain/change.ts';
import { notesOf, type Link, type ServiceView } from '../../domain/service-view.ts';
import { t } from '../../i18n/strings.ts';
import { Complaints } from '../Complaints.tsx';
import { Mend } from '../Mend.tsx';
import { Anchors } from './Anchors.tsx';
import { Bring } from './Bring.tsx';
import { Confidence } from './Confidence.tsx';
import { Fees } from './Fees.tsx';
import { Questions } from './Questions.tsx';
import { RecentChanges } from './RecentChanges.tsx';
import { Results } from './Results.tsx';
import { Steps } from './Steps.tsx';
import { Suspended } from './Suspended.tsx';
import { Ticket } from './Ticket.tsx';
import { LegalBasis, Notes, Time } from './TimeAndLaw.tsx';

/** A whole service page below the header: the site, the editor's preview and nothing else show it. */
export function ServicePage({
  view,
  changes = [],
}: {
  view: ServiceView;
  changes?: readonly Change[];
}) {
  const { service } = view;
  const tips = notesOf(service, 'tip');
  const words = serviceGlossary(view);
  return (
    <article className="service">
      <header className="service-head">
        <h1>{service.name}</h1>
        <Suspended status={service.status} />
        <p className="lead">{service.summary}</p>
      </header>
      <Ticket view={view} />
      <Contents />
      <p className="tools">
        <a href={address.planWith(view.id)}>{t('plan.add')}</a>
        <button type="button" value="share" className="if-live">
          {t('share.button')}
        </button>
        <button type="button" value="print" className="if-live">
          {t('print.button')}
        </button>
      </p>
      {service.eligibility && (
        <section aria-labelledby={fragment.eligibility}>
          <h2 id={fragment.eligibility}>{t('eligibility.title')}</h2>
          <p>{service.eligibility}</p>
        </section>
      )}
      <Questions view={view} />
      <Bring view={view} />
      <div className="beside">
        <Steps view={view} />
        {tips.length > 0 && (
          <section className="tips">
            <Notes title={t('tips.title')} texts={tips} />
          </section>
        )}
        <Results view={view} />
        <Fees fees={service.fees} questions={service.questions} />
        <Time time={service.time} />
      </div>
      <div className="more">
        <Channels channels={service.channels} />
        <LegalBasis service={service} />
        <section aria-labelledby={fragment.complaints}>
          <h2 id={fragment.complaints}>{t('complaints.title')}</h2>
          <Complaints complaints={service.complaints} />
        </section>
        <Confidence service={service} />
        <RecentChanges changes={changes} />
      </div>
      <Glossary words={words} />
      <Related view={view} />
      <footer className="service-foot">
        <p>
          <Anchors view={view} at="" absent={absentFrom(view, words)} />
          {`${t('service.official')}: ${service.officialName}. ${t('service.code')}: `}
          <b className="code">{service.code}</b>
        </p>
        <p>
          <a href={address.standard(view.id)}>{t('service.standard')}</a>
          {' · '}
          <a href={address.linking(view.id)}>{t('link.title')}</a>
        </p>
        <Mend collection="services" id={view.id} complaints />
      </footer>
    </article>
  );
}

/** Sections at the end that have nothing to show for this service; their ids stay. */
const absentFrom = (
  { related, events }: ServiceView,
  words: ReturnType<typeof serviceGlossary>,
): string[] => [
  ...(words.length === 0 ? [fragment.glossary] : []),
  ...(related.length + events.length === 0 ? [fragment.related] : []),
];

function Contents() {
  const links: [string, string][] = [
    [fragment.bring, t('bring.title')],
    [fragment.steps, t('steps.title')],
    [fragment.fees, t('fees.title')],
    [fragment.complaints, t('complaints.title')],
  ];
  return (
    <nav className="contents" aria-label={t('page.contents')}>
      {links.map(([id, label]) => (
        <a key={id} href={`#${id}`}>
          {label}
        </a>
      ))}
    </nav>
  );
}

function Channels({ channels }: { channels: ServiceView['service']['channels'] }) {
  if (channels.length === 0) return null;
  return (
    <section aria-labelledby={fragment.channels}>
      <h2 id={fragment.channels}>{t('channels.title')}</h2>
      <ul className="lines">
        {channels.map((channel) => (
          <li key={channel.name}>
            {channel.url ? <a href={channel.url}>{channel.name}</a> : channel.name}
            {channel.note && <span className="note">{channel.note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Glossary({ words }: { words: ReturnType<typeof serviceGlossary> }) {
  if (words.length === 0) return null;
  return (
    <section className="glossary" aria-labelledby={fragment.glossary}>
      <h2 id={fragment.glossary}>{t('glossary.title')}</h2>
      <dl>
        {words.map(({ word, meaning }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Related({ view: { related, events } }: { view: ServiceView }) {
  if (related.length + events.length === 0) return null;
  return (
    <section className="related" aria-labelledby={fragment.related}>
      <h2 id={fragment.related}>{t('related.title')}</h2>
      <LinkList links={related} to={address.service} />
      {events.length > 0 && <h3>{t('related.events')}</h3>}
      <LinkList links={events} to={address.lifeEvent} />
    </section>
  );
}

function LinkList({ links, to }: { links: readonly Link[]; to: (id: string) => string }) {
  if (links.length === 0) return null;
  return (
    <ul className="links">
      {links.map(({ id, name }) => (
        <li key={id}>
          <a href={to(id)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
