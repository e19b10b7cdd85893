import { isUtf8 } from 'node:buffer';
import type { Outcome } from './bytes.ts';
import { fileFault } from './fault.ts';

const fix = 'Buka di penyunting teks, lalu simpan ulang dengan pengodean UTF-8';

/** Bytes as text. Only UTF-8 is accepted; its byte order mark is dropped. */
export function decode(bytes: Buffer): Outcome<string> {
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (utf16 || bytes.includes(0))
    return {
      fault: fileFault('file-encoding', {
        found: 'Berkas ini disimpan sebagai UTF-16 atau bukan berkas teks',
        expected: 'teks dengan pengodean UTF-8',
        fix,
      }),
    };
  const text = new TextDecoder('utf-8').decode(bytes);
  if (isUtf8(bytes)) return { ok: text };
  const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
  return {
    fault: fileFault(
      'file-encoding',
      {
        found: `Ada huruf yang rusak di baris ${line}`,
        expected: 'teks dengan pengodean UTF-8',
        fix: `${fix}, dan ketik ulang huruf yang rusak`,
      },
      line,
    ),
  };
}

/** Every word that could be an id, whatever the encoding: ids are ASCII in all of them. */
export function idsIn(bytes: Buffer): string[] {
  const text = bytes.toString('latin1').replaceAll('\0', '').toLowerCase();
  return text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
}
