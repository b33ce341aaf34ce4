import { DOCUMENT, inject, Service } from '@angular/core';
import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';

/** The passkeys of this device, as its browser offers them. What passes between it and the api is JSON that no page reads. */
@Service()
export class PasskeyDevice {
  private readonly window = inject(DOCUMENT).defaultView;

  /** Whether this browser knows passkeys at all. */
  readonly isThere = typeof this.window?.PublicKeyCredential === 'function';

  /** Makes a passkey. @returns the answer for the api, or null when the person changed their mind */
  async make(options: string): Promise<string | null> {
    return answerOf(async () => {
      const { startRegistration } = await import('@simplewebauthn/browser');
      return startRegistration({ optionsJSON: JSON.parse(options) as PublicKeyCredentialCreationOptionsJSON });
    });
  }

  /** Shows a passkey. @returns the answer for the api, or null when the person changed their mind */
  async show(options: string): Promise<string | null> {
    return answerOf(async () => {
      const { startAuthentication } = await import('@simplewebauthn/browser');
      return startAuthentication({ optionsJSON: JSON.parse(options) as PublicKeyCredentialRequestOptionsJSON });
    });
  }
}

async function answerOf(ceremony: () => Promise<object>): Promise<string | null> {
  try {
    return JSON.stringify(await ceremony());
  } catch (failure) {
    const { name } = failure as Error;
    // Browsers do not tell whether somebody cancelled, waited too long or has no passkey here.
    if (name === 'NotAllowedError' || name === 'AbortError') return null;
    if (name === 'InvalidStateError') throw new Error($localize`:@@passkey.known:This device has a passkey for you already.`);
    throw new Error($localize`:@@passkey.failed:Your device could not do this. Try again, or use another way.`);
  }
}
