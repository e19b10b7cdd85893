/** "Hanya bila": ticks on the options of this very entry's questions. No syntax, no ids on screen. */
import type { ReactNode } from 'react';
import type { Snapshot } from '../check-entry.ts';
import { lostIn, lostWords, released, type Questions, type When } from '../lost-choice.ts';
import type { Immutable } from './bridge.ts';
import type { ControlProps } from './mounted.tsx';

const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'toJS' in value
    ? (value as Immutable).toJS()
    : value;

/** The condition with one option ticked or not; no tick at all is no condition. */
export function toggled(when: When, question: string, option: string): When | null {
  const before = when[question] ?? [];
  if (before.includes(option)) return released(when, { question, option });
  return { ...when, [question]: [...before, option] };
}

/** Questions of this entry as it is published: one that was removed has its words nowhere else. */
function publishedQuestions(snapshot: Snapshot, entry: Immutable | undefined): Questions {
  const collection = entry?.get('collection');
  if (collection !== 'services' && collection !== 'life-events') return [];
  const record = snapshot[collection][String(entry?.get('slug'))];
  return (record as { questions?: Questions } | undefined)?.questions ?? [];
}

interface ConditionProps extends ControlProps {
  readonly snapshot: Snapshot;
}

function Condition({ value, forID, getEntry, onChange, snapshot }: ConditionProps): ReactNode {
  const when = (plain(value) ?? {}) as When;
  const entry = getEntry();
  const data = (plain(entry?.get('data')) ?? {}) as { questions?: Questions };
  const questions = (data.questions ?? []).filter((each) => each?.id);
  const lost = lostIn(when, questions);
  if (questions.length === 0 && lost.length === 0)
    return (
      <p className="sd-quiet">
        Selalu berlaku. Tambahkan pertanyaan dulu bila hanya berlaku untuk sebagian orang.
      </p>
    );
  return (
    <div className="sd-condition">
      {lost.map((part) => (
        <p className="sd-lost" key={`${part.question}/${part.option ?? ''}`}>
          {`${lostWords(part, questions, publishedQuestions(snapshot, entry))}.`}{' '}
          <button
            type="button"
            onClick={() => {
              onChange(released(when, part));
            }}
          >
            Lepaskan
          </button>
        </p>
      ))}
      {Object.keys(when).length === 0 && (
        <p className="sd-quiet">Selalu berlaku. Centang bila hanya untuk jawaban tertentu.</p>
      )}
      {questions.map(({ id: question = '', text, options = [] } = {}) => (
        <fieldset key={question}>
          <legend>{text}</legend>
          {options.map(({ id: option = '', label } = {}) => (
            <label key={option}>
              <input
                type="checkbox"
                id={`${forID}-${question}-${option}`}
                checked={when[question]?.includes(option) ?? false}
                onChange={() => {
                  onChange(toggled(when, question, option));
                }}
              />{' '}
              {label}
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

export const conditionControl =
  (snapshot: Snapshot) =>
  (props: ControlProps): ReactNode => <Condition {...props} snapshot={snapshot} />;
