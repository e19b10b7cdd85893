import { useMemo } from 'react';
import { t } from '../../../i18n/strings.ts';
import { qr } from '../../qr.ts';

/** Where the paper came from: address and QR of the plan, seen only in print. */
export function Sheet({ href }: { href: string }) {
  const drawing = useMemo(() => qr(href), [href]);
  return (
    <div className="plan-sheet">
      {drawing && (
        <div
          className="qr"
          role="img"
          aria-label={t('print.qr')}
          // Our own drawing of our own address.
          dangerouslySetInnerHTML={{ __html: drawing }}
        />
      )}
      <p>{t('plan.sheet')}</p>
      <p>{href}</p>
    </div>
  );
}
