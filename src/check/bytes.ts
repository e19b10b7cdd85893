import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { fileFault, type FileFault } from './fault.ts';

/** A record of 256 KiB would be forty times the longest there is: something else got in. */
export const MOST_BYTES = 256 * 1024;

export type Outcome<T> = { readonly ok: T } | { readonly fault: FileFault };

const tooLarge = (size: number) =>
  fileFault('file-size', {
    found: `Berkas ini terlalu besar${size > MOST_BYTES ? ` (${Math.ceil(size / 1024)} KiB)` : ''}`,
    expected: `paling besar ${MOST_BYTES / 1024} KiB`,
    fix: 'Periksa apakah berkas lain tertempel di sini, lalu hapus yang tidak perlu',
  });

const notAFile = fileFault('file-kind', {
  found: 'Ini bukan berkas biasa, melainkan folder atau berkas khusus',
  expected: 'satu berkas teks untuk satu isian',
  fix: 'Pindahkan atau hapus, lalu buat berkas biasa dengan nama ini',
});

const brokenLink = fileFault('file-kind', {
  found: 'Ini tautan ke berkas yang tidak ada atau berputar ke dirinya sendiri',
  expected: 'satu berkas teks biasa',
  fix: 'Hapus tautan ini, lalu salin berkas aslinya ke sini',
});

const unreadable = fileFault('file-unreadable', {
  found: 'Berkas ini tidak bisa dibuka',
  expected: 'bisa dibaca oleh akun yang menjalankan pemeriksaan',
  fix: 'Betulkan izin berkas ini, atau salin ulang',
});

function causeOf(error: unknown): FileFault {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ELOOP' ? brokenLink : unreadable;
}

/** Reads at most one byte more than allowed, so that a file that grows meanwhile does no harm. */
function readSome(file: number, size: number): Buffer {
  const buffer = Buffer.alloc(Math.min(size, MOST_BYTES) + 1);
  let length = 0;
  while (length < buffer.length) {
    const count = readSync(file, buffer, length, buffer.length - length, null);
    if (count === 0) break;
    length += count;
  }
  return buffer.subarray(0, length);
}

/** The bytes of a regular file of reasonable size; never blocks and never throws. */
export function readBytes(path: string): Outcome<Buffer> {
  let file: number | undefined;
  try {
    const before = statSync(path);
    if (!before.isFile()) return { fault: notAFile };
    if (before.size > MOST_BYTES) return { fault: tooLarge(before.size) };
    // Non-blocking, in case a pipe took the file's place since.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(file);
    if (!stat.isFile()) return { fault: notAFile };
    const bytes = readSome(file, Math.max(stat.size, 4096));
    return bytes.length > MOST_BYTES ? { fault: tooLarge(bytes.length) } : { ok: bytes };
  } catch (error) {
    return { fault: causeOf(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
