import { generate } from 'otplib';
import { ask } from './documents';
import type { Person } from './people';
import { SoftPasskey } from './soft-passkey';

/** The code that an authenticator app shows, now or so many seconds later. */
export const codeOf = (secret: string, seconds = 0) => generate({ secret, epoch: Math.floor(Date.now() / 1_000) + seconds });

/** Connects an authenticator app with the code of half a minute ago; that of the moment is still good. */
export async function withApp({ browser }: Person): Promise<{ secret: string; codes: string[] }> {
  const { secret } = await browser.get(ask.beginTotp);
  const { codes } = await browser.get(ask.confirmTotp, { input: { code: await codeOf(secret, -30) } });
  return { secret, codes };
}

/** Adds a passkey to somebody who is signed in. */
export async function withPasskey({ browser }: Person): Promise<SoftPasskey> {
  const passkey = new SoftPasskey(browser.origin);
  const { token, options } = await browser.get(ask.beginPasskey);
  await browser.get(ask.confirmPasskey, { input: { token, answer: passkey.create(options), name: 'Laptop' } });
  return passkey;
}
