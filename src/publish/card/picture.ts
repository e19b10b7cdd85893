import type { ICONS } from '../../schema/vocabulary.ts';

export type PictureName = keyof typeof ICONS;

/** Where our name for a picture is not the name in its set. */
const OTHERWISE: Partial<Record<PictureName, string>> = { flower: 'flower-2' };

type Shape = readonly [tag: string, attributes: Readonly<Record<string, string>>];
interface IconFile {
  readonly __iconData: { readonly node: readonly Shape[] };
}

/** The lines of a picture as SVG, on a square of 24 by 24: the same set the pages draw from. */
export async function picture(name: PictureName): Promise<string> {
  const file = (await import(`lucide-react/icons/${OTHERWISE[name] ?? name}`)) as IconFile;
  return file.__iconData.node
    .map(([tag, attributes]) => {
      const words = Object.entries(attributes).filter(([key]) => key !== 'key');
      return `<${tag} ${words.map(([key, value]) => `${key}="${value}"`).join(' ')}/>`;
    })
    .join('');
}
