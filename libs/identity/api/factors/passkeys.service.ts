import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { newId } from '@rekindle/platform/crypto';
import { Sites, type Site } from '@rekindle/platform/http';
import type { AccountId } from '@rekindle/shared/kernel';
import type { Ceremony } from './ceremony.entity';
import { CeremoniesRepository } from './ceremonies.repository';
import type { Passkey } from './passkey.entity';
import { PasskeysRepository } from './passkeys.repository';

/** What the browser needs to ask its device: the token comes back with the answer. */
export interface Challenge {
  readonly token: string;
  /** The options of WebAuthn, as JSON. */
  readonly options: string;
}

/** Keys on people's devices (WebAuthn). The device checks its owner too, so that a passkey is two factors in one. */
@Injectable()
export class PasskeysService {
  constructor(
    private readonly passkeys: PasskeysRepository,
    private readonly ceremonies: CeremoniesRepository,
    private readonly sites: Sites,
  ) {}

  /** Begins adding a passkey to an account. */
  async beginEnrolment(accountId: AccountId, label: string, site: Site): Promise<Challenge> {
    const known = await this.passkeys.of(accountId);
    const { generateRegistrationOptions } = await webAuthn();
    const options = await generateRegistrationOptions({
      rpName: 'Rekindle',
      rpID: this.hostOf(site),
      userName: label,
      // Drawn by lot: the device shows it to nobody, and it says nothing about the account.
      userID: new Uint8Array(randomBytes(64)),
      attestationType: 'none',
      excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const token = await this.ceremonies.begin({ accountId, site, purpose: 'passkey', challenge: options.challenge });
    return { token, options: JSON.stringify(options) };
  }

  /** Adds the passkey. @returns false when the answer is not one to this challenge */
  async finishEnrolment(accountId: AccountId, ceremony: Ceremony, answer: string, name: string): Promise<boolean> {
    const response = readJson<RegistrationResponseJSON>(answer);
    if (!response || ceremony.accountId !== accountId || !ceremony.challenge || !(await this.ceremonies.consume(ceremony.id))) return false;
    const { verifyRegistrationResponse } = await webAuthn();
    const checked = await verifyRegistrationResponse({ response, ...this.expected(ceremony) }).catch(() => null);
    if (!checked?.verified) return false;
    const { credential, credentialDeviceType: deviceType, credentialBackedUp: backedUp, aaguid } = checked.registrationInfo;
    const { id: credentialId, publicKey, counter, transports = [] } = credential;
    const key = { credentialId, publicKey: Buffer.from(publicKey), counter: String(counter), transports, deviceType, backedUp, aaguid };
    await this.passkeys.insert({ ...key, id: newId(), accountId, name });
    return true;
  }

  /** Begins showing a passkey, of an account that is known or of whoever answers. */
  async beginProof(accountId: AccountId | null, site: Site): Promise<Challenge> {
    const options = await this.proofOptions(accountId, site);
    const token = await this.ceremonies.begin({ accountId, site, purpose: 'passkey', challenge: options.challenge });
    return { token, options: JSON.stringify(options) };
  }

  /** @returns whose passkey it is, or null when the answer does not prove it */
  async finishProof(ceremony: Ceremony, answer: string): Promise<AccountId | null> {
    const response = readJson<AuthenticationResponseJSON>(answer);
    if (!response || !ceremony.challenge || !(await this.ceremonies.consume(ceremony.id))) return null;
    const accountId = ceremony.accountId ?? (await this.passkeys.findAccountId(response.id));
    const passkey = accountId && (await this.passkeys.of(accountId)).find(({ credentialId }) => credentialId === response.id);
    return passkey && (await this.isRight(passkey, ceremony, response)) ? passkey.accountId : null;
  }

  private async isRight(passkey: Passkey, ceremony: Ceremony, response: AuthenticationResponseJSON): Promise<boolean> {
    const { credentialId, publicKey, counter, transports } = passkey;
    const credential = { id: credentialId, publicKey: new Uint8Array(publicKey), counter: Number(counter), transports };
    const { verifyAuthenticationResponse } = await webAuthn();
    const checked = await verifyAuthenticationResponse({ response, credential, ...this.expected(ceremony) }).catch(() => null);
    return checked?.verified ? this.passkeys.noteUse(passkey, checked.authenticationInfo.newCounter) : false;
  }

  private async proofOptions(accountId: AccountId | null, site: Site) {
    const known = accountId ? await this.passkeys.of(accountId) : [];
    const allowCredentials = known.map(({ credentialId, transports }) => ({ id: credentialId, transports }));
    const { generateAuthenticationOptions } = await webAuthn();
    return generateAuthenticationOptions({ rpID: this.hostOf(site), userVerification: 'required', allowCredentials });
  }

  private expected({ site, challenge }: Ceremony) {
    return { expectedChallenge: challenge ?? '', expectedOrigin: this.sites.originOf(site), expectedRPID: this.hostOf(site) };
  }

  private hostOf(site: Site): string {
    return new URL(this.sites.originOf(site)).hostname;
  }
}

// Certificates and their formats are a lot to load: whoever never shows a passkey does not wait for them, nor does the start of a process.
function webAuthn() {
  return import('@simplewebauthn/server');
}

function readJson<T>(text: string): T | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as T) : null;
  } catch {
    return null;
  }
}
