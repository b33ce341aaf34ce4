import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const userPresent = 0x01;
const userVerified = 0x04;
const hasCredential = 0x40;

/** What a test may bend: an honest device leaves it alone. */
interface Bent {
  readonly origin?: string;
  readonly counter?: number;
  readonly isVerified?: boolean;
  readonly challenge?: string;
}

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest();
const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

/** A passkey as a device keeps it: answers the challenges of WebAuthn, for one origin. */
export class SoftPasskey {
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private readonly id = randomBytes(32);
  private counter = 0;

  constructor(private readonly origin: string) {}

  /** Answers the options of an enrolment. @returns JSON, as the browser gives it to the page */
  create(options: string, bent: Bent = {}): string {
    const { challenge } = JSON.parse(options) as { challenge: string };
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));
    // RFC 9053: an elliptic curve key on P-256, for ES256.
    const cose = isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, bytes(x)],
        [-3, bytes(y)],
      ]),
    );
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const authData = Buffer.concat([this.head(hasCredential, bent), Buffer.alloc(16), length, this.id, Buffer.from(cose)]);
    const attestation = isoCBOR.encode(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(authData)],
      ]) as never,
    );
    const clientDataJSON = this.clientData('webauthn.create', challenge, bent);
    return this.answer({ clientDataJSON, attestationObject: base64url(attestation), transports: ['internal'] });
  }

  /** Answers the options of a proof. */
  get(options: string, bent: Bent = {}): string {
    const { challenge } = JSON.parse(options) as { challenge: string };
    const clientDataJSON = this.clientData('webauthn.get', challenge, bent);
    this.counter += 1;
    const authData = this.head(0, bent);
    const signed = Buffer.concat([authData, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    const signature = createSign('sha256').update(signed).sign(this.keys.privateKey);
    return this.answer({ clientDataJSON, authenticatorData: base64url(authData), signature: base64url(signature) });
  }

  private answer(response: object): string {
    const id = base64url(this.id);
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }

  private clientData(type: string, challenge: string, { origin = this.origin, challenge: other = challenge }: Bent): string {
    return Buffer.from(JSON.stringify({ type, challenge: other, origin, crossOrigin: false })).toString('base64url');
  }

  private head(flags: number, { isVerified = true, counter = this.counter }: Bent): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const all = userPresent | (isVerified ? userVerified : 0) | flags;
    return Buffer.concat([sha256(new URL(this.origin).hostname), Buffer.from([all]), count]);
  }
}
