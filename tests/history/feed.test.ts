import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { atom } from '../../src/history/feed.ts';

const HEAD = {
  title: 'Perubahan: MPP <Uji> & Kawan',
  subtitle: 'Apa yang berubah.',
  self: 'https://mpp.example/perubahan/umpan.xml',
  page: 'https://mpp.example/perubahan/',
  author: 'MPP Uji & Kawan',
  updated: new Date('2027-01-01T00:00:00Z'),
};
const change = (more: Partial<Change>): Change => ({
  key: 'layanan/k7mp',
  day: '2027-03-03',
  time: Date.parse('2027-03-03T02:00:00Z') / 1000,
  kind: 'changed',
  place: 'services',
  id: 'layanan-uji',
  name: 'Kartu <b>Uji</b> & "lain"',
  href: '/layanan/layanan-uji/',
  sentences: ['Biaya < Rp1 & ]]> hilang.'],
  agencies: [],
  ...more,
});

interface Entry {
  id: string;
  title: { '#text': string; type: string };
  updated: string;
  link: { href: string };
  content: { '#text': string; type: string };
}
interface Parsed {
  feed: {
    xmlns: string;
    id: string;
    title: string;
    updated: string;
    author: { name: string };
    link: { rel: string; href: string }[];
    entry?: Entry[];
  };
}

function parsed(changes: readonly Change[]): Parsed['feed'] {
  const text = atom(HEAD, changes);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => name === 'entry',
  });
  return (parser.parse(text) as Parsed).feed;
}

describe('a feed', () => {
  test('has what RFC 4287 asks of it', () => {
    const feed = parsed([change({}), change({ day: '2027-02-02', time: 1_800_000_000 })]);
    expect(feed).toMatchObject({
      xmlns: 'http://www.w3.org/2005/Atom',
      id: HEAD.self,
      title: HEAD.title,
      author: { name: HEAD.author },
      updated: '2027-03-03T02:00:00.000Z',
    });
    expect(feed.link).toEqual([
      { rel: 'alternate', href: HEAD.page },
      { rel: 'self', href: HEAD.self },
    ]);
    for (const { id, updated, link } of feed.entry ?? []) {
      expect(id).toMatch(/^tag:mpp\.example,\d{4}-\d\d-\d\d:layanan\/k7mp$/);
      expect(new Date(updated).toISOString()).toBe(updated);
      expect(link.href).toBe('https://mpp.example/layanan/layanan-uji/');
    }
  });

  test('no text can be taken for markup', () => {
    const [entry] = parsed([change({})]).entry ?? [];
    expect(entry?.title['#text']).toBe(
      'Kartu &lt;b&gt;Uji&lt;/b&gt; &amp; "lain": Biaya &lt; Rp1 &amp; ]]&gt; hilang.',
    );
    expect(entry?.content).toMatchObject({
      type: 'html',
      '#text': '<p>Sejak 3 Maret 2027:</p><ul><li>Biaya &lt; Rp1 &amp; ]]&gt; hilang.</li></ul>',
    });
  });

  test('ids are unique, and stay when the address changes', () => {
    const ids = (changes: Change[]) => parsed(changes).entry?.map(({ id }) => id);
    const twice = ids([change({}), change({})]);
    expect(new Set(twice).size).toBe(2);
    expect(ids([change({ href: '/layanan/lain/', id: 'lain' })])).toEqual([twice?.[0]]);
  });

  test('without changes it is a feed all the same, and what is gone leads to the page', () => {
    expect(parsed([])).toMatchObject({ updated: '2027-01-01T00:00:00.000Z' });
    expect(parsed([change({ href: null })]).entry?.[0]?.link.href).toBe(HEAD.page);
  });
});
