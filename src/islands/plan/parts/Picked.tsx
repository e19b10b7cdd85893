import { useRef, useState } from 'react';
import { address } from '../../../domain/addresses.ts';
import { t } from '../../../i18n/strings.ts';
import { LIMIT } from '../../../planner/choices.ts';
import type { PlanInHand } from '../use-plan.ts';

interface Props {
  hand: PlanInHand;
  tell: (news: string) => void;
}

/** The services in the plan, and a field to add another. */
export function Picked({ hand, tell }: Props) {
  const { index, raw } = hand;
  const heading = useRef<HTMLHeadingElement>(null);
  const names = new Map(index?.services.map(([id, code, name]) => [code, { id, name }]));
  const remove = (code: string, name: string) => {
    hand.remove(code);
    tell(t('plan.removed', { name }));
    // The button that had the focus is gone.
    heading.current?.focus();
  };
  return (
    <section className="plan-picked" aria-labelledby="yang-diurus">
      <h2 id="yang-diurus" ref={heading} tabIndex={-1}>
        {t('plan.picked')}
      </h2>
      <ul className="plan-services">
        {raw.codes.map((code) => {
          const service = names.get(code);
          return (
            service && (
              <li key={code}>
                <a href={address.service(service.id)}>{service.name}</a>
                <button
                  type="button"
                  className="remove"
                  aria-label={t('plan.remove', { name: service.name })}
                  onClick={() => {
                    remove(code, service.name);
                  }}
                >
                  ×
                </button>
              </li>
            )
          );
        })}
      </ul>
      {index && <Adder hand={hand} tell={tell} />}
      {raw.codes.length > 0 && (
        <p className="note">
          {`${t('plan.private')} `}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              hand.forget();
              heading.current?.focus();
            }}
          >
            {t('plan.forget')}
          </button>
        </p>
      )}
    </section>
  );
}

/** A plain field with the browser's own list of names: works by keyboard, touch and screen reader. */
function Adder({ hand, tell }: Props) {
  const { index, raw, add } = hand;
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const put = () => {
    const wanted = text.trim().toLowerCase();
    const found = index?.services.find(([, , name]) => name.toLowerCase() === wanted);
    if (!found) setFault(t('plan.notFound'));
    else if (raw.codes.length >= LIMIT) setFault(t('plan.full', { count: LIMIT }));
    else {
      add([found[1]]);
      setText('');
      setFault('');
      tell('');
    }
  };
  return (
    <form
      className="plan-adder"
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
    >
      <label htmlFor="tambah-layanan">{t('plan.pick')}</label>
      <div>
        <input
          id="tambah-layanan"
          list="nama-layanan"
          autoComplete="off"
          value={text}
          placeholder={t('plan.pickHint')}
          aria-describedby={fault ? 'tambah-salah' : undefined}
          aria-invalid={fault !== ''}
          onChange={(event) => {
            setText(event.target.value);
            setFault('');
          }}
        />
        <button type="submit" className="button">
          {t('plan.pickButton')}
        </button>
      </div>
      {fault && (
        <p id="tambah-salah" role="alert">
          {fault}
        </p>
      )}
      <datalist id="nama-layanan">
        {index?.services
          .filter(([, code]) => !raw.codes.includes(code))
          .map(([id, , name]) => (
            <option key={id} value={name} />
          ))}
      </datalist>
    </form>
  );
}
