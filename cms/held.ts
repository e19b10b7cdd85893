/** Published changes that wait outside the site while `npm start` runs, in words for the editor. Pure. */

/** Why published changes are not on the site of this machine yet. */
export interface Held {
  /** `unsaved`: the same files hold unsaved work in the project folder. `clash`: both sides changed the same lines. */
  readonly kind: 'unsaved' | 'clash';
  /** The files concerned, as the project folder names them. */
  readonly files: readonly string[];
}

/** Names of the messages between the local site and the editor's page. */
export const HELD_EVENT = 'editor:held';
export const HELD_QUESTION = 'editor:is-held';

const CURE: Readonly<Record<Held['kind'], string>> = {
  unsaved:
    'sedang diubah juga di luar penyuntingan. Semuanya tampil sendiri begitu perubahan itu selesai disimpan.',
  clash:
    'sudah diubah juga di luar penyuntingan, pada baris yang sama. Tidak ada yang hilang. Minta pengelola komputer ini menggabungkannya.',
};

/** One or two sentences; `nameOf` tells what a file is called on screen. */
export function heldInWords(
  { kind, files }: Held,
  nameOf: (path: string) => string | undefined,
): string {
  const names = [...new Set(files.map((path) => nameOf(path) ?? 'berkas lain'))].join(', ');
  return `Yang Anda tayangkan tersimpan, tetapi belum tampil di situs, karena ${names || 'isi yang sama'} ${CURE[kind]}`;
}
