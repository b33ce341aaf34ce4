import { deriveKey, isSameSecret, sign } from './secrets';

const idBytes = 16;

/**
 * Makes and proves the tokens of mailed links: the row's id followed by an authentication code over purpose and id.
 * No token is ever stored, so a job can write the same link again, and a stolen database opens nothing.
 */
export class LinkTokens {
  private readonly key: Buffer;

  /** @param secretKey 32 bytes, the secret of the installation */
  constructor(secretKey: Buffer) {
    this.key = deriveKey(secretKey, 'links');
  }

  /** @returns 64 characters that are safe in an address */
  write(purpose: string, id: string): string {
    const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
    return Buffer.concat([bytes, this.code(purpose, id)]).toString('base64url');
  }

  /** @returns the id of the row that the token opens, or null when we never wrote this token for this purpose */
  findId(purpose: string, token: string): string | null {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== idBytes + 32 || bytes.toString('base64url') !== token) return null;
    const id = bytes
      .subarray(0, idBytes)
      .toString('hex')
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    return isSameSecret(bytes.subarray(idBytes), this.code(purpose, id)) ? id : null;
  }

  private code(purpose: string, id: string): Buffer {
    return sign(this.key, `${purpose}|${id}`);
  }
}
