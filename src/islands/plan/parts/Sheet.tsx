import { useMemo } from 'react';
import { t } from '../../../i18n/strings.ts';
import { drawing } from '../../qr.ts';

/** Where the paper came from: address and QR of the plan, seen only in print. */
export function Sheet({ href }: { href: string }) {
  const drawn = useMemo(() => drawing(href), [href]);
  return (
    <div className="plan-sheet">
      {drawn && (
        <div className="qr" role="img" aria-label={t('print.qr')}>
          <svg viewBox={`0 0 ${drawn.side} ${drawn.side}`}>
            <rect fill="white" width={drawn.side} height={drawn.side} />
            <path fill="black" d={drawn.path} />
          </svg>
        </div>
      )}
      <p>{t('plan.sheet')}</p>
      <p>{href}</p>
    </div>
  );
}
