import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { deriveKey, sign } from './secrets';

// Argon2id (the library's default) with 64 MiB and 3 passes: well above the floor that OWASP names.
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const atOnce = 2;
const longestQueue = 200;

/** More people are signing in than this machine can check; they are asked to try again. */
export class PasswordsBusy extends Error {}

/** Hashes and checks passwords with argon2id. A pepper kept outside the database makes stolen hashes useless by themselves. */
@Injectable()
export class Passwords {
  private readonly pepper: Buffer;
  private readonly waiting: (() => void)[] = [];
  private running = 0;
  private readonly decoy: Promise<string>;

  /** @param secretKey 32 bytes, the secret of the installation */
  constructor(secretKey: Buffer) {
    this.pepper = deriveKey(secretKey, 'passwords');
    this.decoy = this.hash('nobody has this password');
  }

  /** @throws PasswordsBusy */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(this.peppered(password), cost));
  }

  /**
   * Checks a password. Without a stored hash it does the same work against a decoy, so that time does not tell who has an account.
   *
   * @throws PasswordsBusy
   */
  async isRight(storedHash: string | null, password: string): Promise<boolean> {
    const against = storedHash ?? (await this.decoy);
    const matches = await this.inTurn(() => verify(against, this.peppered(password)));
    return matches && storedHash !== null;
  }

  // As text: the library checks text only, although it hashes bytes.
  private peppered(password: string): string {
    return sign(this.pepper, password.normalize('NFC')).toString('base64');
  }

  // Argon2 is heavy by design: without a limit a burst of sign-ins would starve everything else on the machine.
  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting.length >= longestQueue) throw new PasswordsBusy();
    if (this.running < atOnce) this.running += 1;
    else await new Promise<void>((start) => this.waiting.push(start));
    try {
      return await work();
    } finally {
      // The turn is handed over rather than given back, so that a newcomer cannot slip in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
