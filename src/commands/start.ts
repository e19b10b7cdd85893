/** `npm start`: checks the content, then serves the site with live reload. */
import { checkOrExit } from './check-first.ts';
import { astro } from './run.ts';
import { alreadyRunning, whenReady } from './running.ts';
import { freePort } from './server.ts';

const WANTED = 4321;

const running = await alreadyRunning();
if (running !== null) {
  console.log(`Situs ini sudah berjalan di ${running}/ (hentikan dengan Ctrl+C di jendelanya).`);
  process.exit(0);
}
checkOrExit();
const port = await freePort(WANTED);
if (port !== WANTED)
  console.log(`Porta ${WANTED} sedang dipakai, jadi situs memakai porta ${port}.`);
console.log('Menyiapkan situs …');
const url = `http://localhost:${port}/`;
void whenReady(url).then((ready) => {
  if (ready) console.log(`Situs siap: ${url} (Ctrl+C untuk berhenti)`);
});
process.exit(await astro(['dev', '--port', String(port)]));
