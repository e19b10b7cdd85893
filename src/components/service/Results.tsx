import { address, fragment } from '../../domain/addresses.ts';
import type { ServiceView } from '../../domain/service-view.ts';
import { writeWhen } from '../../domain/when-text.ts';
import { t } from '../../i18n/strings.ts';
import { Condition } from '../Condition.tsx';

/** What one goes home with, and how long it is valid. */
export function Results({ view: { service, documents } }: { view: ServiceView }) {
  return (
    <section aria-labelledby={fragment.result}>
      <h2 id={fragment.result}>{t('result.title')}</h2>
      {service.outputs.length > 0 && (
        <ul className="lines">
          {service.outputs.map((output) => (
            <li
              key={`${output.document}${JSON.stringify(output.when)}`}
              data-when={writeWhen(output.when)}
            >
              <a href={address.document(output.document)}>
                {documents[output.document]?.document.name ?? output.document}
              </a>
              {output.note && <span className="note">{output.note}</span>}
              <Condition when={output.when} questions={service.questions} />
            </li>
          ))}
        </ul>
      )}
      {service.result && <p>{service.result}</p>}
      {service.validity && (
        <p>
          <strong>{`${t('result.validity')}: `}</strong>
          {service.validity}
        </p>
      )}
    </section>
  );
}
