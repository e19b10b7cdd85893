import type { ReactNode } from 'react';
import { address } from '../../domain/addresses.ts';
import type { ServiceView } from '../../domain/service-view.ts';
import { t } from '../../i18n/strings.ts';
import { CopyField } from './CopyField.tsx';

/** The addresses and snippets to copy, complete (src/linked/embed.ts). */
export interface LinkTexts {
  readonly page: string;
  readonly short: string;
  readonly card: string;
  readonly height: string;
  readonly badge: string;
}

interface Props {
  view: ServiceView;
  texts: LinkTexts;
  /** The QR code of the short address. */
  children: ReactNode;
}

/** Everything an agency needs to lead people to a service. */
export function LinkPage({ view: { id, service }, texts, children }: Props) {
  const { code, name } = service;
  return (
    <article className="linking">
      <h1>{t('link.title')}</h1>
      <p className="lead">{t('link.intro', { name })}</p>
      <CopyField label={t('link.pageAddress')} hint={t('link.pageHint')} text={texts.page} />
      <CopyField label={t('link.short')} hint={t('link.shortHint')} text={texts.short} />
      <section className="beside-qr">
        {children}
        <div>
          <h2>{t('link.qr')}</h2>
          <p>{t('link.qrHint')}</p>
          <p>
            <a href={address.qr(code, 'svg')} download={`qr-${code}.svg`}>
              {t('link.svg')}
            </a>
            <a href={address.qr(code, 'png')} download={`qr-${code}.png`}>
              {t('link.png')}
            </a>
          </p>
          <h2>{t('link.poster')}</h2>
          <p>{t('link.posterHint')}</p>
          <p>
            <a href={address.poster(id)}>{t('link.posterOpen')}</a>
          </p>
        </div>
      </section>
      <section>
        <h2>{t('link.embed')}</h2>
        <CopyField label={t('link.embedCode')} hint={t('link.embedHint')} text={texts.card} code />
        <CopyField label={t('link.height')} hint={t('link.heightHint')} text={texts.height} code />
        <p>{t('link.embedPreview')}</p>
        <iframe src={address.card(id)} title={t('card.title', { name })} loading="lazy" />
      </section>
      <section>
        <h2>{t('link.badge')}</h2>
        <CopyField label={t('link.badgeCode')} hint={t('link.badgeHint')} text={texts.badge} code />
        <p>
          <img src={address.badge()} alt={t('badge.first')} height="44" loading="lazy" />
        </p>
      </section>
    </article>
  );
}
