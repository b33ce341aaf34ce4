import type { Sealed } from './sealing';

/**
 * A text that only the vault can open: `v1.{key id}.{iv}.{text}.{tag}`, the last three in base64url. Its column has the domain
 * `app.encrypted_text`, which refuses anything else, so that a plain text can never be stored by mistake.
 */
export type EncryptedText = string & { readonly encrypted: unique symbol };

const shape = /^v1\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{16})\.([\w-]*)\.([\w-]{22})$/;

export function writeEncryptedText(keyId: string, { iv, text, tag }: Sealed): EncryptedText {
  return ['v1', keyId, ...[iv, text, tag].map((bytes) => bytes.toString('base64url'))].join('.') as EncryptedText;
}

/** @throws Error when it is not of our making */
export function readEncryptedText(written: EncryptedText): { keyId: string; sealed: Sealed } {
  const [, keyId, iv, text, tag] = shape.exec(written) ?? [];
  if (keyId === undefined || iv === undefined || text === undefined || tag === undefined) throw new Error('This is not an encrypted text.');
  const bytes = (part: string) => Buffer.from(part, 'base64url');
  return { keyId, sealed: { iv: bytes(iv), text: bytes(text), tag: bytes(tag) } };
}
