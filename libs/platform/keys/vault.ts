import { Injectable } from '@nestjs/common';
import { readEncryptedBytes, writeEncryptedBytes } from './encrypted-bytes';
import { readEncryptedText, writeEncryptedText, type EncryptedText } from './encrypted-text';
import { KeyRing } from './key-ring';
import { boundTo, type Place } from './place';
import { seal, unseal } from './sealing';

/** Seals what people write before it is stored, and opens it for those who may read it. */
@Injectable()
export class Vault {
  constructor(private readonly ring: KeyRing) {}

  /** @throws KeyShredded when the holder was erased */
  async seal(place: Place, text: string): Promise<EncryptedText> {
    const { id, bytes } = await this.ring.keyFor(place.practiceId, place.holderId);
    return writeEncryptedText(id, seal(bytes, Buffer.from(text), boundTo(place)));
  }

  /** @throws KeyShredded when the holder was erased, Error when this was sealed for another place */
  async open(place: Place, sealed: EncryptedText): Promise<string> {
    const { keyId, sealed: parts } = readEncryptedText(sealed);
    const { bytes } = await this.ring.keyById(place.practiceId, keyId);
    return unseal(bytes, parts, boundTo(place)).toString();
  }

  /** The same for bytes, such as a file's. */
  async sealBytes(place: Place, plain: Buffer): Promise<Buffer> {
    const { id, bytes } = await this.ring.keyFor(place.practiceId, place.holderId);
    return writeEncryptedBytes(id, seal(bytes, plain, boundTo(place)));
  }

  async openBytes(place: Place, written: Buffer): Promise<Buffer> {
    const { keyId, sealed } = readEncryptedBytes(written);
    const { bytes } = await this.ring.keyById(place.practiceId, keyId);
    return unseal(bytes, sealed, boundTo(place));
  }

  /** Destroys the keys of a person: whatever was sealed for them is noise from now on, in every copy of the data. */
  async shred(practiceId: string, holderId: string): Promise<void> {
    await this.ring.shred(practiceId, holderId);
  }
}
