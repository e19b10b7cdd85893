import sharp from 'sharp';
import { address } from '../../domain/addresses.ts';
import { t } from '../../i18n/strings.ts';
import type { Outlet } from '../outlet.ts';
import { drawing, type CardWords } from './drawing.ts';
import { picture } from './picture.ts';

/** The tick of the site's own icon. */
const TICK = '<path d="M4 12.5l5.5 5.5L20 6"/>';

/** The pictures that other sites show beside a link: one for the site, one a category, one a life event. */
export const cards: Outlet = function* ({ catalogue: { site, categories, lifeEvents } }) {
  const png = async (words: CardWords) =>
    sharp(Buffer.from(drawing(words, site.colour)))
      // Two colours and what lies between them: a quarter of the bytes; dots between them would be noise.
      .png({ palette: true, colours: 16, effort: 1, dither: 0 })
      .toBuffer();
  const below = t('card.below');
  yield {
    path: address.picture(),
    body: () => png({ above: t('site.product'), title: site.name, below, picture: TICK }),
  };
  const records = [
    ...[...categories.values()].map((each) => ({
      ...each,
      path: address.categoryPicture(each.id),
    })),
    ...[...lifeEvents.values()].map((each) => ({
      ...each,
      path: address.lifeEventPicture(each.id),
    })),
  ];
  for (const { name, icon, path } of records)
    yield {
      path,
      body: async () => png({ above: site.name, title: name, below, picture: await picture(icon) }),
    };
};
