/** `npm start`: checks the content, then serves the site with live reload. */
import { checkOrExit } from './check-first.ts';
import { astro } from './run.ts';
import { freePort } from './server.ts';

const WANTED = 4321;

checkOrExit();
const port = await freePort(WANTED);
if (port !== WANTED)
  console.log(`Porta ${WANTED} sedang dipakai, jadi situs memakai porta ${port}.`);
console.log(`Situs: http://localhost:${port}/`);
process.exit(await astro(['dev', '--port', String(port)]));
