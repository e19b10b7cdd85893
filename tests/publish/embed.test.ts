import { describe, expect, test } from 'vitest';
import { absolute, address } from '../../src/domain/addresses.ts';
import { frameAncestors } from '../../src/domain/framing.ts';
import { libraryOf } from '../../src/domain/library.ts';
import { badgeSnippet, cardSnippet, CARD, oembedOf } from '../../src/linked/embed.ts';
import { badge } from '../../src/publish/embed/badge.ts';
import { embeds } from '../../src/publish/embed/outlet.ts';
import { fixtureCatalogue } from '../fixtures/load.ts';

const catalogue = fixtureCatalogue();
const { site } = catalogue;
const evil = { id: 'layanan-uji', name: 'A & B "uji" <b>tebal</b>' };

describe('embedding', () => {
  test('one description for each card, and the badge', async () => {
    const files = [...embeds(libraryOf(catalogue))];
    expect(files.map(({ path }) => path)).toEqual([
      '/sematan/lencana.svg',
      '/sematan/layanan-uji/oembed.json',
    ]);
    expect(JSON.parse(String(await files[1]?.body()))).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Kartu Uji hilang',
      author_name: 'Disuji',
      provider_name: 'MPP Uji',
      provider_url: 'https://uji.example/',
      cache_age: 86_400,
      html: `<iframe src="https://uji.example/sematan/layanan-uji/" title="Kartu Uji hilang – MPP Uji" width="480" height="${CARD.height}" loading="lazy" style="border:0;width:100%;max-width:480px"></iframe>`,
      width: 480,
      height: CARD.height,
    });
  });

  test('names cannot leave the attribute they stand in', () => {
    const texts = [
      cardSnippet(site, evil),
      badgeSnippet(site, evil),
      oembedOf(site, evil, { name: 'X', shortName: null }).html,
      badge({ ...site, name: evil.name }),
    ];
    for (const text of texts) {
      expect(text).toContain('A &amp; B');
      expect(text).not.toContain('<b>');
      expect(text).not.toContain('"uji"');
    }
  });

  test('addresses keep the folder that the site lies in', () => {
    expect(absolute('https://kab.example/mpp', '/sematan/x/')).toBe(
      'https://kab.example/mpp/sematan/x/',
    );
    expect(absolute('https://kab.example/mpp/', '/')).toBe('https://kab.example/mpp/');
    expect(absolute('https://kab.example', '/k/k7mp/')).toBe('https://kab.example/k/k7mp/');
  });

  test('only cards may be framed', () => {
    expect(frameAncestors(address.card('x'))).toBe('*');
    for (const path of ['/', address.service('x'), address.poster('x'), '/admin/', '/sematanx/'])
      expect(frameAncestors(path)).toBe("'none'");
  });
});
