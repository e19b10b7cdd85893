import { markdownToMdast } from 'satteri';

/** A node of a Markdown tree (mdast), as far as the tests look at it. */
export interface Node {
  readonly type: string;
  readonly depth?: number;
  readonly value?: string;
  readonly url?: string;
  readonly ordered?: boolean;
  readonly children?: readonly Node[];
}

/** What a parser that knows nothing of us makes of a text. */
export const parse = (text: string): Node => markdownToMdast(text) as unknown as Node;

/** What a reader reads. */
export const wordsOf = (node: Node): string =>
  node.value ?? (node.children ?? []).map(wordsOf).join(node.type === 'root' ? '\n' : '');

export function* all(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* all(child);
}

export const linksOf = (node: Node): Node[] => [...all(node)].filter(({ type }) => type === 'link');

/** What stands under each heading of the second level. */
export function sectionsOf(root: Node): Map<string, Node> {
  const sections = new Map<string, Node & { children: Node[] }>();
  let open: Node[] | null = null;
  for (const block of root.children ?? []) {
    if (block.type === 'heading' && block.depth === 2) {
      open = [];
      sections.set(wordsOf(block), { type: 'root', children: open });
    } else open?.push(block);
  }
  return sections;
}

/** The form of a tree without its words. */
export function formOf(node: Node): string {
  const children = (node.children ?? []).filter(({ type }) => type !== 'text').map(formOf);
  return `${node.type}${node.depth ?? ''}${node.ordered ? '1' : ''}(${children.join()})`;
}
