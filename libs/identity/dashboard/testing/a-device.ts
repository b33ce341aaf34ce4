import { afterEach, beforeEach } from '@jest/globals';

/** What the person at the device does when the browser asks them. */
export type Gesture = 'agrees' | 'cancels' | 'has-one';

/**
 * A device that knows passkeys, as the browser shows it to pages: for the specs of one describe. What it answers is not
 * signed, for the server of a spec believes everything.
 */
export function aDeviceWithPasskeys(): { gesture: Gesture } {
  const device: { gesture: Gesture } = { gesture: 'agrees' };
  const bytes = new Uint8Array([1, 2, 3]).buffer;
  const answer = () => {
    if (device.gesture === 'cancels') return Promise.reject(new DOMException('The person said no.', 'NotAllowedError'));
    if (device.gesture === 'has-one') return Promise.reject(new DOMException('There is one.', 'InvalidStateError'));
    const response = { clientDataJSON: bytes, attestationObject: bytes, authenticatorData: bytes, signature: bytes };
    return Promise.resolve({ id: 'AQID', rawId: bytes, type: 'public-key', response, getClientExtensionResults: () => ({}) });
  };

  beforeEach(() => {
    device.gesture = 'agrees';
    Object.assign(globalThis, { PublicKeyCredential: () => {} });
    Object.defineProperty(navigator, 'credentials', { value: { create: answer, get: answer }, configurable: true });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'PublicKeyCredential');
    Reflect.deleteProperty(navigator, 'credentials');
  });
  return device;
}

/** The options of a challenge, as the api writes them. */
export const someOptions = JSON.stringify({
  challenge: 'AQID',
  rp: { name: 'Rekindle' },
  user: { id: 'AQID', name: 'ines', displayName: 'ines' },
  pubKeyCredParams: [],
  allowCredentials: [],
});
