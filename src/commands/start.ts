/** `npm start`: checks the content, then serves the site with live reload. */
import type { ChildProcess } from 'node:child_process';
import { catalogueFolder } from '../check/index.ts';
import { checkOrExit, tellHistory } from './check-first.ts';
import { startEditor } from './editor.ts';
import { astro, ROOT } from './run.ts';
import { alreadyRunning, whenReady } from './running.ts';
import { freePort } from './server.ts';

/** The first port to try; `PORT` names another. */
const WANTED = Number(process.env['PORT']) || 4321;

const running = await alreadyRunning();
if (running !== null) {
  console.log(`Situs ini sudah berjalan di ${running}/ (hentikan dengan Ctrl+C di jendelanya).`);
  process.exit(0);
}
checkOrExit();
tellHistory();
const port = await freePort(WANTED);
if (port !== WANTED)
  console.log(`Porta ${WANTED} sedang dipakai, jadi situs memakai porta ${port}.`);
console.log('Menyiapkan situs …');
const url = `http://localhost:${port}/`;
// Another catalogue is only looked at; what the editor changes is this project's own content.
const editor = catalogueFolder() === 'content' ? await startEditor(ROOT) : null;
void whenReady(url).then((ready) => {
  if (!ready) return;
  console.log(`Situs siap: ${url} (Ctrl+C untuk berhenti)`);
  if (editor) console.log(`Penyuntingan: ${url}admin/`);
});
const env: Record<string, string> = editor ? { EDITOR_API: editor.target } : {};
const tellPage = (child: ChildProcess) => {
  editor?.onHeld((held) => {
    if (child.connected) child.send({ held });
  });
};
process.exit(await astro(['dev', '--port', String(port)], env, tellPage));
