import type { CMS } from 'decap-cms-core';

declare global {
  interface Window {
    CMS: CMS;
    /** Tells the bundle of Decap to wait until it is started by hand. */
    CMS_MANUAL_INIT: boolean;
  }
}

/** Where the bundle lies on our own site. */
const BUNDLE = '/admin/decap/decap-cms.js';

/** Loads the bundle of Decap without letting it start by itself. */
export function loadDecap(): Promise<CMS> {
  window.CMS_MANUAL_INIT = true;
  const script = document.createElement('script');
  script.src = BUNDLE;
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => {
      resolve(window.CMS);
    });
    script.addEventListener('error', () => {
      reject(
        new Error('Penyuntingan gagal dimuat. Periksa sambungan, lalu muat ulang halaman ini.'),
      );
    });
    document.head.append(script);
  });
}
