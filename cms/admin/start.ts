/** Entry of the editor's page: loads Decap, sets it up with what the site knows, and starts it. */
import './refresh.ts';
import './admin.css';
import { judgeOf, type Snapshot } from '../check-entry.ts';
import { libraryOf } from '../draft-view.ts';
import { id } from '../locale/id.ts';
import { findForm, findStore, type Immutable } from './bridge.ts';
import { registerFormat } from './format.ts';
import { guard } from './guard.ts';
import { speakIndonesian } from './hard-coded.ts';
import { guardBackend } from './keeper.ts';
import { loadDecap } from './load.ts';
import { signInLocally } from './local.ts';
import { panel } from './panel.tsx';
import { registerPreview } from './preview.tsx';
import { usesIn } from '../where-used.ts';
import { markChecked } from './review.ts';
import { registerWidgets } from './widgets.ts';

interface Config {
  readonly backend: { readonly name: string };
}

const get = async (path: string): Promise<unknown> => (await fetch(path)).json();

const [CMS, config, snapshot] = await Promise.all([
  loadDecap(),
  get('/admin/config.json'),
  get('/admin/catalogue.json'),
]);
const catalogue = snapshot as Snapshot;
const settings = config as Config | null;
if (!settings) {
  document.body.textContent =
    'Penyuntingan belum diatur. Isi cms/settings.yml menurut cms/README.md, atau jalankan "npm start" di komputer yang menyimpan katalog ini.';
  throw new Error('cms/settings.yml names no backend.');
}
// Read once: the form and the store are judged by the same rules over the same records.
const judge = judgeOf(catalogue);
const usesOf = usesIn(catalogue);
speakIndonesian();
CMS.registerLocale('id', id);
registerFormat(CMS);
registerWidgets(CMS, catalogue);
registerPreview(CMS, libraryOf(catalogue));
guardBackend(CMS, settings.backend.name, judge, usesOf);
if (import.meta.env.DEV && settings.backend.name === 'proxy') signInLocally();
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
guard(
  store,
  judge,
  panel({
    usesOf,
    markChecked: () => {
      const form = findForm();
      const data = store.getState().entryDraft.getIn(['entry', 'data']) as Immutable | undefined;
      if (form && data) markChecked(form, data);
    },
  }),
);
