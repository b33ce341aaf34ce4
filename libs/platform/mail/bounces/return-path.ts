import { installationKey, isSameSecret, sign } from '@rekindle/platform/crypto';

/** Where a mail comes back to when it cannot be delivered: an address of its own for each, so that it says which it was and that we sent it. */
export class ReturnPath {
  private readonly key = installationKey('return-path');

  /** @param id of the dispatch */
  of(id: string, domain: string): string {
    const hex = id.replaceAll('-', '');
    return `b+${hex}.${this.code(hex).toString('hex')}@${domain}`;
  }

  /** Whether an address claims to be one of these. */
  static isMeant(address: string): boolean {
    return /^b\+/i.test(address);
  }

  /** @returns the id of the dispatch; null for an address that we did not write */
  findId(address: string): string | null {
    // Mail servers on the way may have changed the case of letters.
    const [, hex = '', code = ''] = /^b\+([0-9a-f]{32})\.([0-9a-f]{16})@/.exec(address.toLowerCase()) ?? [];
    if (!isSameSecret(Buffer.from(code, 'hex'), this.code(hex))) return null;
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  private code(hex: string): Buffer {
    return sign(this.key, hex).subarray(0, 8);
  }
}
