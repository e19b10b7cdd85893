/** "Hanya bila": ticks on the options of this very entry's questions. No syntax, no ids on screen. */
import type { ReactNode } from 'react';
import type { Immutable } from './bridge.ts';
import type { ControlProps } from './mounted.tsx';

interface Option {
  readonly id?: string;
  readonly label?: string;
}
interface Question {
  readonly id?: string;
  readonly text?: string;
  readonly options?: readonly Option[];
}
type When = Readonly<Record<string, readonly string[]>>;

const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'toJS' in value
    ? (value as Immutable).toJS()
    : value;

/** The condition with one option ticked or not; no tick at all is no condition. */
export function toggled(when: When, question: string, option: string): When | null {
  const before = when[question] ?? [];
  const after = before.includes(option)
    ? before.filter((each) => each !== option)
    : [...before, option];
  const rest = Object.fromEntries(Object.entries(when).filter(([key]) => key !== question));
  const next = after.length > 0 ? { ...rest, [question]: after } : rest;
  return Object.keys(next).length > 0 ? next : null;
}

/** Parts of the condition that name a question or option this entry does not have (any more). */
export function broken(when: When, questions: readonly Question[]): [string, string][] {
  return Object.entries(when).flatMap(([question, options]) => {
    const known = questions.find(({ id }) => id === question)?.options ?? [];
    return options
      .filter((option) => !known.some(({ id }) => id === option))
      .map((option): [string, string] => [question, option]);
  });
}

export function conditionControl({ value, forID, getEntry, onChange }: ControlProps): ReactNode {
  const when = (plain(value) ?? {}) as When;
  const data = (plain(getEntry()?.get('data')) ?? {}) as { questions?: readonly Question[] };
  const questions = (data.questions ?? []).filter(({ id }) => id);
  const toggle = (question: string, option: string) => {
    onChange(toggled(when, question, option));
  };
  const lost = broken(when, questions);
  if (questions.length === 0 && lost.length === 0)
    return (
      <p className="sd-quiet">
        Selalu berlaku. Tambahkan pertanyaan dulu bila hanya berlaku untuk sebagian orang.
      </p>
    );
  return (
    <div className="sd-condition">
      {Object.keys(when).length === 0 && (
        <p className="sd-quiet">Selalu berlaku. Centang bila hanya untuk jawaban tertentu.</p>
      )}
      {questions.map(({ id: question = '', text, options = [] }) => (
        <fieldset key={question}>
          <legend>{text}</legend>
          {options.map(({ id: option = '', label }) => (
            <label key={option}>
              <input
                type="checkbox"
                id={`${forID}-${question}-${option}`}
                checked={when[question]?.includes(option) ?? false}
                onChange={() => {
                  toggle(question, option);
                }}
              />{' '}
              {label}
            </label>
          ))}
        </fieldset>
      ))}
      {lost.map(([question, option]) => (
        <p className="sd-lost" key={`${question}/${option}`}>
          {`Pilihan "${option}" dari pertanyaan "${question}" sudah tidak ada.`}{' '}
          <button
            type="button"
            onClick={() => {
              toggle(question, option);
            }}
          >
            Lepaskan
          </button>
        </p>
      ))}
    </div>
  );
}
