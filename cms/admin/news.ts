/** After something is published: follows the site until it shows it, and says what is still to be done. */
import type { CMS } from 'decap-cms-core';
import type { Known } from './known.ts';
import type { Notice } from './panel.tsx';

/** Milliseconds until the first look; each wait is half as long again, because some sites take minutes. */
const FIRST = 500;
const LONGEST = 30_000;

const PENDING: Notice = {
  words:
    'Perubahan terakhir tampil di situs dan di daftar pilihan setelah situs selesai diperbarui.',
};
const RELOAD: Notice = {
  words:
    'Daftar pilihan sudah berubah. Muat ulang halaman ini supaya yang baru bisa dipilih di isian lain.',
  reload: true,
};

/** Tells the notice that is due (null: none); `renewed` is called when the site shows something new. */
export function followSite(
  CMS: CMS,
  known: Known,
  tell: (notice: Notice | null) => void,
  renewed: () => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  // Goes on as long as the page is open: what is published next may reach the site on its own.
  const look = async (wait: number) => {
    // The site may be out of reach for a while; that is no answer.
    const seen = await known.lookAgain().catch(() => null);
    if (seen?.changed) {
      tell(seen.newChoices ? RELOAD : null);
      renewed();
    }
    later(Math.min(wait * 1.5, LONGEST));
  };
  const later = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(wait), wait);
  };
  const published = () => {
    tell(PENDING);
    later(FIRST);
  };
  for (const name of ['postPublish', 'postUnpublish'] as const)
    CMS.registerEventListener({ name, handler: published });
}
