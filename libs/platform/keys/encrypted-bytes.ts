import { packed, unpacked, type Sealed } from './sealing';

const version = 1;
const idBytes = 16;

/** Bytes that only the vault can open: version, key id, iv, content, tag. */
export function writeEncryptedBytes(keyId: string, sealed: Sealed): Buffer {
  return Buffer.concat([Buffer.from([version]), Buffer.from(keyId.replaceAll('-', ''), 'hex'), packed(sealed)]);
}

/** @throws Error when they are not of our making */
export function readEncryptedBytes(written: Buffer): { keyId: string; sealed: Sealed } {
  if (written[0] !== version) throw new Error('These bytes were not sealed by us.');
  const id = written.toString('hex', 1, 1 + idBytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return { keyId: id, sealed: unpacked(written.subarray(1 + idBytes)) };
}
