import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../src/domain/library.ts';
import { fields } from '../../src/publish/losses/fields.ts';
import { heldIn, listed } from '../../src/publish/losses/format.ts';
import { FORMATS } from '../../src/publish/losses/outlet.ts';
import { fixtureCatalogue } from '../fixtures/load.ts';
import { EXPORTS } from '../linked/exports.ts';
import { changedIn } from './mutate.ts';

const known = fields();

/** Held, but one change in the fixture cannot show it: everywhere, and in schema.org alone. */
const UNSEEN: Readonly<Record<string, string>> = {
  'services.category': 'the fixture has one category',
  'services.lifeEvents': 'the fixture has one life event, which names the service itself',
  'life-events.services.service': 'the fixture has one service',
  'services.fees.oneOf': 'the words say that there is a choice, not what it is called',
  'services.requirements.oneOf': 'the words say that there is a choice, not what it is called',
  'site.languages': 'there is one language',
  'agencies.complaints.contacts.value': 'in the fixture a site or a place, which HSDS cannot hold',
};
const UNSEEN_IN_PAGES: Readonly<Record<string, string>> = {
  'services.time.value': 'the time of the fixture is an example and in working days: no duration',
  'services.time.unit': 'as above',
  'services.time.kind': 'as above',
  'services.steps.when': 'the one conditional step of the fixture is optional too',
  'agencies.level': 'the agencies of the fixture are all of the government',
  'agencies.counters.label': 'only that there are counters is said',
  'agencies.complaints.name': 'the complaints of the fixture have no phone, mail or site',
  'site.complaints.name': 'as above',
  'site.complaints.contacts.type': 'as above',
  'agencies.complaints.contacts.type': 'as above',
  'site.complaints.contacts.value': 'as above',
};
/** Lost, but other fields hang on it: a condition names the question by its id. */
const REFERRED = ['services.questions.id', 'services.questions.options.id', 'documents.issuers'];

describe.each(FORMATS.map((format) => [format.name, format] as const))('%s', (name, format) => {
  const held = heldIn(format);
  const lost = format.lost.flatMap(([, paths]) => listed(paths));
  const partly = format.partly.flatMap(([, paths]) => listed(paths));

  test('every field of the schema is held, or lost with a reason, and only once', () => {
    const said = [...held.keys(), ...lost];
    expect(
      [...known.keys()].filter((path) => !said.includes(path)),
      `Say in src/publish/losses/ where ${name} holds these fields, or why it cannot.`,
    ).toEqual([]);
    expect(
      said.filter((path) => !known.has(path)),
      'not in the schema',
    ).toEqual([]);
    expect(
      said.filter((path, index) => said.indexOf(path) !== index),
      'said twice',
    ).toEqual([]);
    expect(
      partly.filter((path) => !held.has(path)),
      'partly held, yet not held',
    ).toEqual([]);
    expect(partly.filter((path, index) => partly.indexOf(path) !== index)).toEqual([]);
  });

  test('is true: another value shows where a field is held, and nowhere where it is lost', () => {
    const export_ = Object.entries(EXPORTS).find(([key]) => name.includes(key))?.[1];
    if (!export_) throw new Error(`No export for ${name}.`);
    const catalogue = fixtureCatalogue();
    const before = export_(libraryOf(catalogue));
    const unseen = name === 'schema.org' ? { ...UNSEEN, ...UNSEEN_IN_PAGES } : UNSEEN;
    const wrong: string[] = [];
    for (const [path, leaf] of known) {
      if (path in unseen || REFERRED.includes(path)) continue;
      const { catalogue: other, changed } = changedIn(catalogue, path, leaf);
      expect(changed, `${path} is empty in the fixture`).toBeGreaterThan(0);
      const shows = export_(libraryOf(other)) !== before;
      if (shows !== held.has(path)) wrong.push(`${path}: ${shows ? 'shows' : 'does not show'}`);
    }
    expect(wrong).toEqual([]);
  });
});

test('a field that is new in the schema would be noticed', () => {
  expect(known.size).toBeGreaterThan(150);
  expect([...known.keys()]).toContain('site.hours.*.breaks.from');
  expect([...known.keys()]).not.toContain('services.standard');
});
