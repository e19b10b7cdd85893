/** The preview: the service page itself, drawn by the site's own components with the site's own styles. */
import type { CMS } from 'decap-cms-core';
import { useState } from 'react';
import { ServicePage } from '../../src/components/service/ServicePage.tsx';
import type { Answers } from '../../src/domain/conditions.ts';
import { palette } from '../../src/domain/colour.ts';
import base from '../../src/styles/base.css?inline';
import service from '../../src/styles/service.css?inline';
import { draftView, type Library } from '../draft-view.ts';
import type { Immutable } from './bridge.ts';
import { placeFor } from './mounted.tsx';
import own from './preview.css?inline';

interface Entry {
  readonly id: string;
  readonly data: unknown;
}

function Preview({ entry, library }: { entry: Entry; library: Library }) {
  const [answers, setAnswers] = useState<Answers>({});
  const { view, questions } = draftView(entry.id, entry.data, library, answers);
  const choose = (question: string, option: string) => {
    setAnswers((before) => {
      const rest = Object.entries(before).filter(([key]) => key !== question);
      return Object.fromEntries(option ? [...rest, [question, option]] : rest);
    });
  };
  return (
    <main className="wide">
      {questions.length > 0 && (
        <fieldset className="try">
          <legend>Coba jawab sebagai warga</legend>
          {questions.map((question) => (
            <label key={question.id}>
              {question.text}
              <select
                value={answers[question.id] ?? ''}
                onChange={(event) => {
                  choose(question.id, event.target.value);
                }}
              >
                <option value="">Belum dijawab</option>
                {question.options.map((option) => (
                  <option key={option.id} value={option.id}>
                    {option.label}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
      )}
      <ServicePage view={view} />
    </main>
  );
}

/** Shows the page of a service beside its form, live. */
export function registerPreview(CMS: CMS, library: () => Library): void {
  const { light, dark } = palette(library().catalogue.site.colour);
  const colours = `:root{--civic:${light}}@media (prefers-color-scheme:dark){:root{--civic:${dark}}}`;
  for (const css of [colours, base, service, own]) CMS.registerPreviewStyle(css, { raw: true });
  const template = placeFor(({ entry }: { entry: Immutable }) => {
    const slug = entry.get('slug');
    const data = (entry.get('data') as Immutable | undefined)?.toJS() ?? {};
    const id = typeof slug === 'string' && slug !== '' ? slug : 'baru';
    return <Preview entry={{ id, data }} library={library()} />;
  });
  CMS.registerPreviewTemplate('services', template as never);
}
