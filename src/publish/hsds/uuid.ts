import { createHash } from 'node:crypto';

/** Names in the name space of addresses (RFC 9562, 6.6). */
const URL_SPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * UUIDs of version 5 (RFC 9562, 5.5): the same name below the same address is always the same UUID, in every
 * build and on every machine.
 */
export function uuidsBelow(base: string) {
  return (...name: string[]): string => {
    const text = `${base}#${JSON.stringify(name)}`;
    const bytes = createHash('sha1').update(URL_SPACE).update(text).digest().subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  };
}
