import { t } from '../../i18n/strings.ts';

interface Props {
  label: string;
  hint: string;
  text: string;
  /** A snippet rather than an address: more than one line. */
  code?: boolean;
}

/** A text to copy: selectable as it is; the button wakes up where a script runs (frames/Copy.astro). */
export function CopyField({ label, hint, text, code = false }: Props) {
  return (
    <div className="copy">
      <label>
        <b>{label}</b>
        <span className="note">{hint}</span>
        {code ? (
          <textarea readOnly rows={4} value={text} />
        ) : (
          <input type="text" readOnly value={text} />
        )}
      </label>
      <p className="if-live" hidden>
        <button type="button" aria-label={t('link.copyWhat', { what: label.toLowerCase() })}>
          {t('link.copy')}
        </button>
        <span role="status" />
      </p>
    </div>
  );
}
