import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from './bill.ts';
import type { Reader } from './shipped.ts';

interface Manifest {
  name: string;
  version: string;
  license?: string;
}

/** What an installed package says about itself. */
export function readPart(folder: string, reader: Reader): Part {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  if (license === undefined)
    throw new Error(
      `${name} ${version} sampai ke peramban tanpa menyebut lisensinya. Ganti atau hapus paket itu.`,
    );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  const text = file === undefined ? null : readFileSync(join(folder, file), 'utf8');
  return { name, version, licence: license, text, reader };
}
