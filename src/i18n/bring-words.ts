/** What to bring, as plain text: for pages, messages and files. */
import {
  isOwn,
  piecesOf,
  requirementBlocks,
  type Piece,
  type RequirementBlock,
  type RequirementItem,
} from '../domain/requirements.ts';
import type { Holder, Requirement } from '../schema/requirement.ts';
import type { Service } from '../schema/service.ts';
import { HOLDERS } from '../schema/vocabulary.ts';
import { conditionText } from './condition-words.ts';
import { number } from './fee-words.ts';
import { t } from './strings.ts';

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

/** What the list needs to know of a document. */
export interface NamedDocument {
  readonly name: string;
  readonly unit: string | null;
}

type Names = (document: string) => NamedDocument;

/** "KK lama: 1 asli + 2 fotokopi. Asli ditahan kantor." */
function requirementWords(requirement: Requirement, names: Names): string {
  const { name, unit } = names(requirement.document);
  const pieces = requirement.holders.map((holder) => {
    const words = piecesWords(holder, unit);
    if (isOwn(requirement)) return words;
    const each = holder.people > 1 ? `${t('bring.each')} ` : '';
    return `${words} ${each}${holderWords(holder)}`.trimStart();
  });
  const edition = requirement.earlier ? ` ${t('bring.earlier')}` : '';
  const counts = pieces.filter(Boolean).join('; ');
  const said = [
    counts ? `${name}${edition}: ${counts}` : `${name}${edition}`,
    requirement.sometimes && requirement.when ? t('bring.sometimes') : null,
    requirement.kept ? t('bring.kept') : null,
    requirement.note?.replace(/\.$/, '') ?? null,
  ].filter((words) => words !== null);
  return said.length > 1 ? `${said.join('. ')}.` : said.join('');
}

function itemLines(item: RequirementItem, block: RequirementBlock, rest: Rest): string[] {
  if (item.kind === 'single') return [`• ${requirementWords(item.requirement, rest.names)}`];
  const members = item.members.map((member) => {
    const when = block.when === null ? conditionText(member.when, rest.questions) : null;
    return `  – ${[requirementWords(member, rest.names), when && `(${when})`].filter(Boolean).join(' ')}`;
  });
  return [`• ${t('bring.oneOf')}:`, ...members];
}

interface Rest {
  readonly names: Names;
  readonly questions: Service['questions'];
}

/** The whole list, a line each, in the order of the page: what everybody brings, then each condition. */
export function bringLines(
  { requirements, questions }: Pick<Service, 'requirements' | 'questions'>,
  names: Names,
): string[] {
  const blocks = requirementBlocks(requirements);
  return blocks.flatMap((block) => {
    const always = t(block.sometimes ? 'bring.sometimes' : 'bring.always');
    const alone = blocks.length === 1 && !block.sometimes;
    const head = conditionText(block.when, questions) ?? (alone ? null : always);
    const lines = block.items.flatMap((item) => itemLines(item, block, { names, questions }));
    return head === null ? lines : [`${head}:`, ...lines];
  });
}
