// Loaded before a measured process (`--import`): tells its peak memory in kilobytes when it ends.
import { appendFileSync } from 'node:fs';

const file = process.env['PEAK_FILE'];
process.on('exit', () => {
  if (file) appendFileSync(file, `${process.resourceUsage().maxRSS}\n`);
});
