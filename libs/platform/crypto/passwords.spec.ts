import { describe, expect, it } from '@jest/globals';
import { Passwords, PasswordsBusy } from './passwords';

const passwords = new Passwords(Buffer.alloc(32, 1));

describe('passwords', () => {
  it('recognises the right one and no other', async () => {
    const stored = await passwords.hash('a long pass phrase');
    expect(await passwords.isRight(stored, 'a long pass phrase')).toBe(true);
    expect(await passwords.isRight(stored, 'a long pass phrase ')).toBe(false);
  });

  it('treats the two ways to write an accent alike', async () => {
    expect(await passwords.isRight(await passwords.hash('caf\u00e9 at the river'), 'cafe\u0301 at the river')).toBe(true);
  });

  it('is never right where there is no account', async () => {
    expect(await passwords.isRight(null, 'nobody has this password')).toBe(false);
  });

  it('cannot be checked without the pepper', async () => {
    const stored = await passwords.hash('a long pass phrase');
    expect(await new Passwords(Buffer.alloc(32, 2)).isRight(stored, 'a long pass phrase')).toBe(false);
  });

  it('turns people away instead of queueing without end', async () => {
    const busy = new Passwords(Buffer.alloc(32, 3));
    const all = await Promise.allSettled(
      Array.from({ length: 230 }, () =>
        busy.isRight('$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'x'),
      ),
    );
    const away = all.filter((one) => one.status === 'rejected' && one.reason instanceof PasswordsBusy);
    expect(away.length).toBeGreaterThan(20);
    expect(away.length).toBeLessThan(40);
  });
});
