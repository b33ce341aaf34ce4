import { installationKey, isSameSecret, sign } from '@rekindle/platform/crypto';
import { choiceNames, type MailChoice } from './choices';

/** What a link to stop mail stands for: which mail, to whom, from which practice. */
export interface Unsubscription {
  readonly practiceId: string;
  readonly recipientId: string;
  readonly choice: MailChoice;
  readonly addressHash: Buffer;
}

const lengths = { id: 16, choice: 1, hash: 32, code: 16 };
const whole = 2 * lengths.id + lengths.choice + lengths.hash + lengths.code;

/**
 * Writes and proves the tokens of links that stop mail. All that is needed stands in the token, without an address, so that it works as
 * long as the mail is kept and whatever has become of the row it was about.
 */
export class UnsubscribeTokens {
  private readonly key = installationKey('unsubscribe');

  /** @returns characters that are safe in an address, the same for the same mail to the same person */
  write({ practiceId, recipientId, choice, addressHash }: Unsubscription): string {
    const body = Buffer.concat([bytesOf(practiceId), bytesOf(recipientId), Buffer.of(choiceNames.indexOf(choice)), addressHash]);
    return Buffer.concat([body, this.code(body)]).toString('base64url');
  }

  /** @returns null for what we never wrote */
  find(token: string): Unsubscription | null {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== whole || bytes.toString('base64url') !== token) return null;
    const body = bytes.subarray(0, whole - lengths.code);
    if (!isSameSecret(bytes.subarray(body.length), this.code(body))) return null;
    const choice = choiceNames[body[2 * lengths.id] ?? -1];
    if (!choice) return null;
    return {
      practiceId: idOf(body.subarray(0, lengths.id)),
      recipientId: idOf(body.subarray(lengths.id, 2 * lengths.id)),
      choice,
      addressHash: body.subarray(2 * lengths.id + lengths.choice),
    };
  }

  private code(body: Buffer): Buffer {
    return sign(this.key, body.toString('hex')).subarray(0, lengths.code);
  }
}

function bytesOf(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

function idOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
