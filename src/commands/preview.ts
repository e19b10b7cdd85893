/** `npm run preview`: serves `dist/` compressed, as a web host would. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.ts';
import { freePort, serve } from './server.ts';

const folder = join(ROOT, 'dist');
if (!existsSync(join(folder, '404.html'))) {
  console.error('Folder dist/ belum ada. Jalankan "npm run build" dulu.');
  process.exit(2);
}
const { port } = await serve(folder, await freePort(4321));
console.log(`Situs hasil build: http://localhost:${port}/ (Ctrl+C untuk berhenti)`);
