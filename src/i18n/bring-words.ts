import { piecesOf, type Piece } from '../domain/requirements.ts';
import type { Holder } from '../schema/requirement.ts';
import { HOLDERS } from '../schema/vocabulary.ts';
import { number } from './fee-words.ts';

const PIECE_WORDS: Record<Piece, string> = {
  originals: 'asli', // or the unit of the document: "2 lembar" for a photo
  copies: 'fotokopi',
  certifiedCopies: 'fotokopi dilegalisir',
  digital: 'berkas digital',
};

/** "1 asli + 2 fotokopi" for one person; originals in the `unit` of the document where it has one. */
export const piecesWords = (counts: Pick<Holder, Piece>, unit?: string | null): string =>
  piecesOf(counts)
    .map(({ piece, count }) => {
      const word = piece === 'originals' ? (unit ?? PIECE_WORDS.originals) : PIECE_WORDS[piece];
      return `${number(count)} ${word}`;
    })
    .join(' + ');

/** "2 saksi", "ayah", "nazir". */
export function holderWords({ who, label, people }: Holder): string {
  const name = label ?? HOLDERS[who];
  return people > 1 ? `${number(people)} ${name}` : name;
}
