import { installationKey, sign } from '@rekindle/platform/crypto';

/** What is kept of an address that must not be written to: recognised again, not read. */
export class AddressHash {
  private readonly key = installationKey('suppression');

  /** @returns 32 bytes, the same for every way to write the address */
  of(address: string): Buffer {
    return sign(this.key, address.trim().normalize('NFC').toLowerCase());
  }
}
