import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/platform/crypto';
import { choiceNames } from './choices';
import { UnsubscribeTokens } from './unsubscribe-tokens';

let tokens: UnsubscribeTokens;
beforeAll(() => {
  process.env['SECRET_KEY'] = randomBytes(32).toString('base64');
  tokens = new UnsubscribeTokens();
});

const whose = () => ({ practiceId: newId<string>(), recipientId: newId<string>(), addressHash: randomBytes(32) });

describe('a token to stop mail', () => {
  it.each(choiceNames)('for %s says what it was written for, the same each time', (choice) => {
    const unsubscription = { ...whose(), choice };
    const token = tokens.write(unsubscription);
    expect(tokens.find(token)).toEqual(unsubscription);
    expect(tokens.write(unsubscription)).toBe(token);
    expect(token).toMatch(/^[\w-]{108}$/);
  });

  it('opens nothing with one sign changed, cut off or added', () => {
    const token = tokens.write({ ...whose(), choice: 'checkin' });
    const wrong = [...token].map((sign, at) => token.slice(0, at) + (sign === 'A' ? 'B' : 'A') + token.slice(at + 1));
    for (const one of [...wrong, token.slice(0, -1), `${token}A`, `${token}=`, '', token.toLowerCase()])
      expect(tokens.find(one)).toBeNull();
  });

  it('of another installation opens nothing', () => {
    const token = tokens.write({ ...whose(), choice: 'checkin' });
    process.env['SECRET_KEY'] = randomBytes(32).toString('base64');
    expect(new UnsubscribeTokens().find(token)).toBeNull();
  });
});
