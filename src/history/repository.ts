import { ask, type Answer } from './git.ts';

/** Why the history cannot be read: each has a sentence for the page and one for the operator. */
export type Reason = 'no-git' | 'no-repository' | 'owner' | 'shallow' | 'untracked' | 'partial';

/** A history that cannot be read; never to be taken for an empty one. */
export class NoHistory extends Error {
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}

function reasonOf({ missing, error }: Answer): Reason {
  if (missing) return 'no-git';
  return error.includes('dubious ownership') ? 'owner' : 'no-repository';
}

/**
 * The path of a folder inside its repository: `content/`, or nothing when it is the repository itself.
 * @throws {NoHistory} without git, without a repository, in a shallow clone, and when no commit knows the folder.
 */
export function openRepository(folder: string): string {
  const answer = ask(folder, ['rev-parse', '--is-shallow-repository', '--show-prefix']);
  if (!answer.ok) throw new NoHistory(reasonOf(answer));
  const [shallow, prefix = ''] = answer.out.toString().split('\n');
  if (shallow !== 'false') throw new NoHistory('shallow');
  if (!ask(folder, ['rev-parse', '--verify', '--quiet', `HEAD:./`]).ok)
    throw new NoHistory('untracked');
  return prefix;
}
