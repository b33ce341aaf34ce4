/** A text that only the key it was sealed with opens, and only in its own place. */
export interface SealedText {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

const ivBytes = 12;

/** A key that the browser uses for us and gives to nobody, not even to our own scripts. */
export function newDraftKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** @param place is bound into the seal: what is moved elsewhere does not open */
export async function seal(key: CryptoKey, place: string, text: string): Promise<SealedText> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  return { iv, sealed: await crypto.subtle.encrypt(boundTo(place, iv), key, new TextEncoder().encode(text)) };
}

/** @throws Error when it was sealed with another key or for another place */
export async function unseal(key: CryptoKey, place: string, { iv, sealed }: SealedText): Promise<string> {
  return new TextDecoder().decode(await crypto.subtle.decrypt(boundTo(place, iv), key, sealed));
}

function boundTo(place: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(place) };
}
