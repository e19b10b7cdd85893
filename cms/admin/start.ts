/** Entry of the editor's page: loads Decap, sets it up with what the site knows, and starts it. */
import './refresh.ts';
import './admin.css';
import { id } from '../locale/id.ts';
import { findForm, findStore, type Immutable } from './bridge.ts';
import { keepEntriesApart } from './detour.ts';
import { registerFormat } from './format.ts';
import { guard } from './guard.ts';
import { speakIndonesian } from './hard-coded.ts';
import { guardBackend } from './keeper.ts';
import { get, openKnown } from './known.ts';
import { loadDecap } from './load.ts';
import { followDesk, signInLocally } from './local.ts';
import { followSite } from './news.ts';
import { panel } from './panel.tsx';
import { registerPreview } from './preview.tsx';
import { markChecked } from './review.ts';
import { registerWidgets } from './widgets.ts';

interface Config {
  readonly backend: { readonly name: string };
}

const [CMS, config, known] = await Promise.all([
  loadDecap(),
  get('/admin/config.json'),
  openKnown(),
]);
const settings = config as Config | null;
if (!settings) {
  document.body.textContent =
    'Penyuntingan belum diatur. Isi cms/settings.yml menurut cms/README.md, atau jalankan "npm start" di komputer yang menyimpan katalog ini.';
  throw new Error('cms/settings.yml names no backend.');
}
const isLocal = import.meta.env.DEV && settings.backend.name === 'proxy';
speakIndonesian();
keepEntriesApart();
CMS.registerLocale('id', id);
registerFormat(CMS);
registerWidgets(CMS, known.snapshot());
registerPreview(CMS, known.library);
// The form and the store are judged by the same rules over the same records.
guardBackend(CMS, settings.backend.name, known.judge, known.usesOf);
if (isLocal) signInLocally();
// On this machine "Lihat di situs" leads to this machine's site.
const here = import.meta.env.DEV ? { site_url: location.origin, display_url: location.origin } : {};
// The language is Decap's own setting; Sveltia, which can read the same configuration, has none.
const whole = { ...settings, ...here, locale: 'id', load_config_file: false };
CMS.init({ config: whole as never });

/** Decap draws itself a moment after it is started. */
function whenDrawn(): Promise<NonNullable<ReturnType<typeof findStore>>> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const store = findStore();
      if (!store) return;
      clearInterval(timer);
      resolve(store);
    }, 100);
  });
}
const store = await whenDrawn();
document.getElementById('memuat')?.remove();
const draft = (...path: string[]) => store.getState().entryDraft.getIn(path);
const { show, tell } = panel({
  usesOf: known.usesOf,
  markChecked: () => {
    const form = findForm();
    const data = draft('entry', 'data') as Immutable | undefined;
    if (form && data) markChecked(form, data);
  },
  reload: () => {
    if (draft('hasChanged') === true) window.alert('Simpan dulu isian ini, lalu muat ulang.');
    else location.reload();
  },
});
const look = guard(store, known.judge, show);
followSite(
  CMS,
  known,
  (notice) => {
    tell('site', notice);
  },
  look,
);
if (isLocal)
  followDesk(known.nameOf, (words) => {
    tell('desk', words === null ? null : { words });
  });
