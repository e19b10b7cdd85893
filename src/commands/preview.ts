/** `npm run preview`: serves `dist/` compressed, as a web host would. */
import { distFolder, holdsSite } from './folders.ts';
import { freePort, serve } from './server.ts';

const folder = distFolder();
if (!holdsSite(folder)) {
  console.error(`Belum ada situs di ${folder}. Jalankan "npm run build" dulu.`);
  process.exit(2);
}
const { port } = await serve(folder, await freePort(4321));
console.log(`Situs hasil build: http://localhost:${port}/ (Ctrl+C untuk berhenti)`);
