import { generate } from 'otplib';
import { ask } from './documents';
import type { Person } from './people';
import { SoftPasskey } from './soft-passkey';

/**
 * The code that an authenticator app will show next: that of the moment may have been used to connect it, and a clock that is half a
 * minute ahead is forgiven. So no test fails because the minute turned.
 */
export const codeOf = (secret: string, seconds = 30) => generate({ secret, epoch: Math.floor(Date.now() / 1_000) + seconds });

/** Connects an authenticator app with the code of the moment. */
export async function withApp({ browser }: Person): Promise<{ secret: string; codes: string[] }> {
  const { secret } = await browser.get(ask.beginTotp);
  const { codes } = await browser.get(ask.confirmTotp, { input: { code: await codeOf(secret, 0) } });
  return { secret, codes };
}

/** Adds a passkey to somebody who is signed in. */
export async function withPasskey({ browser }: Person): Promise<SoftPasskey> {
  const passkey = new SoftPasskey(browser.origin);
  const { token, options } = await browser.get(ask.beginPasskey);
  await browser.get(ask.confirmPasskey, { input: { token, answer: passkey.create(options), name: 'Laptop' } });
  return passkey;
}
