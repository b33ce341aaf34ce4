import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEmail, aPractice, ask, password, type Person } from '@rekindle/identity/api/testing';
import type { Answer, TestApi } from '@rekindle/platform/testing';
import { startProduct } from './two-practices.builder';

const redis = { REDIS_URL: process.env['TEST_REDIS_URL'] ?? 'redis://set-by-the-global-setup' };
const wrong = 'a wrong pass phrase';
const times = (count: number) => Array.from({ length: count }, (_, index) => index);

async function inTurn<T>(count: number, ask: () => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  while (answers.length < count) answers.push(await ask());
  return answers;
}

// Unlike the other attacks, these are held to the pace of the product.
process.env['LIMITS_FACTOR'] = '1';

describe.each([
  ['PostgreSQL', {}],
  ['Redis', redis],
])('with counts in %s', (_name, settings) => {
  let api: TestApi;
  beforeAll(async () => {
    Object.assign(process.env, settings);
    api = await startProduct();
  });
  afterAll(async () => {
    delete process.env['REDIS_URL'];
    await api.stop();
  });

  const signIn = (email: string, typed: string, ip?: string) =>
    api.visitor('coach', ip).ask(ask.signIn, { input: { email, password: typed } });

  it('guessing a password ends after five tries, from wherever they come and however the address is written', async () => {
    const { email } = await aPractice(api);
    const writings = [email, ` ${email}`, email.toUpperCase(), `${email} `, email];
    for (const written of writings) expect(problemOf(await signIn(written, wrong))).toBe('identity.wrong-credentials');
    expect(problemOf(await signIn(email, wrong))).toBe('limits.sign-in');
    // Now not even the right one is looked at.
    expect(problemOf(await signIn(email, password))).toBe('limits.sign-in');
  });

  it('guessing at an address that nobody has ends at the same point with the same face', async () => {
    const faces = async (email: string) => (await inTurn(7, () => signIn(email, wrong))).map(faceOf);
    const { email } = await aPractice(api);
    expect(await faces(email)).toEqual(await faces(anEmail()));
  });

  it('all tries at once are no more than five either', async () => {
    const { email } = await aPractice(api);
    const answers = await Promise.all(times(30).map(() => signIn(email, wrong)));
    expect(answers.filter((answer) => problemOf(answer) === 'identity.wrong-credentials')).toHaveLength(5);
  });

  it('aliases are tries too', async () => {
    const email = anEmail();
    const aliases = times(8).map((index) => `a${index}: requestSignInLink(email: $email) { code }`);
    expect(await api.visitor('coach').problemOf(`mutation ($email: String!) { ${aliases.join(' ')} }`, { email })).toBe(
      'limits.mailed-link',
    );
    // A wrong password ends its document: nothing after it is tried.
    const guesses = times(8).map((index) => `a${index}: signIn(input: { email: $email, password: "${index}" }) { viewer { name } }`);
    expect((await api.visitor('coach').ask(`mutation ($email: String!) { ${guesses.join(' ')} }`, { email })).errors).toHaveLength(1);
  });

  it('the right password gives the tries back', async () => {
    const { email } = await aPractice(api);
    await inTurn(3, async () => {
      await inTurn(4, () => signIn(email, wrong));
      expect(problemOf(await signIn(email, password))).toBeUndefined();
    });
  });

  it('a guess at many addresses ends after fifty tries from one network, and others go on', async () => {
    const answers = await Promise.all(times(60).map((index) => signIn(anEmail(), wrong, `198.51.100.${index + 1}`)));
    expect(answers.filter((answer) => problemOf(answer) === 'limits.sign-in-network')).toHaveLength(10);
    expect(problemOf(await signIn(anEmail(), wrong, '198.51.101.1'))).toBe('identity.wrong-credentials');
  }, 60_000);

  it('a claimed address changes nothing: who is connected is who is counted', async () => {
    const visitor = api.visitor('coach');
    const claim = (index: number) =>
      visitor.post(
        { query: ask.requestLink, variables: { email: anEmail() } },
        { 'x-forwarded-for': `203.0.113.${index}`, forwarded: `for=203.0.113.${index}`, 'x-real-ip': `203.0.113.${index}` },
      );
    const answers = await Promise.all(times(25).map(claim));
    expect(answers.filter((answer) => problemOf(answer) === 'limits.mailed-link-address')).toHaveLength(5);
  });

  it('nobody is mailed more than five links within an hour, whoever asks and from wherever', async () => {
    const { email } = await aPractice(api);
    const link = () => api.visitor('coach').problemOf(ask.requestLink, { email });
    const signUp = () =>
      api.visitor('coach').problemOf(ask.signUp, { input: { practiceName: 'Harbour', name: 'Ines', timeZone: 'UTC', email } });
    // The practice was opened with one.
    const answers = [await link(), await signUp(), await link(), await signUp(), await link(), await signUp()];
    expect(answers).toEqual([...times(4).map(() => undefined), 'limits.mailed-link', 'limits.mailed-link']);
  });

  it('one address asks for twenty links and opens ten practices within an hour', async () => {
    const visitor = api.visitor('coach');
    const links = await Promise.all(times(25).map(() => visitor.problemOf(ask.requestLink, { email: anEmail() })));
    expect(links.filter((problem) => problem === 'limits.mailed-link-address')).toHaveLength(5);
    const input = { practiceName: 'Harbour', name: 'Ines', timeZone: 'UTC' };
    const signUps = await Promise.all(times(14).map(() => visitor.problemOf(ask.signUp, { input: { ...input, email: anEmail() } })));
    expect(signUps.filter((problem) => problem === 'limits.sign-up')).toHaveLength(4);
  });

  it('a practice invites fifty people a day, and another one does not notice', async () => {
    const invite = ({ browser }: Person) =>
      browser.problemOf('mutation ($input: InviteClientInput!) { inviteClient(input: $input) { id } }', {
        input: { name: 'Dana', email: anEmail() },
      });
    const [busy, calm] = [await aPractice(api), await aPractice(api)];
    const answers = await Promise.all(times(53).map(() => invite(busy)));
    expect(answers.filter((problem) => problem === 'limits.invitations')).toHaveLength(3);
    expect(await invite(calm)).toBeUndefined();
  });

  it('somebody hands in sixty files an hour, good ones or bad ones', async () => {
    const { browser } = await aPractice(api);
    const answers = await Promise.all(times(63).map(() => browser.upload('/files/practice-logo', Buffer.from('no picture'))));
    const refused = answers.filter((answer) => problemOf(answer) === 'limits.uploads');
    expect(refused.map(({ status }) => status)).toEqual([429, 429, 429]);
    expect(Number(refused[0]?.response.headers['retry-after'])).toBeGreaterThan(3_500);
  });

  it('says when to try again, in words and in seconds', async () => {
    const email = anEmail();
    await inTurn(5, () => signIn(email, wrong));
    const { errors } = await signIn(email, wrong);
    expect(errors[0]).toMatchObject({
      message: 'That was a few tries in a row. You can have a link mailed to you instead. Please try again in 15 minutes.',
      extensions: { code: 'RATE_LIMITED', problem: 'limits.sign-in' },
    });
    expect(errors[0]?.extensions.retryAfter).toBeGreaterThan(880);
  });
});

describe('whatever is asked', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startProduct();
  });
  afterAll(() => api.stop());

  const viewers = (count: number) =>
    `{ ${times(count)
      .map((index) => `a${index}: viewer { name }`)
      .join(' ')} }`;

  it('a visitor asks sixty questions a minute, and each field of a document is one', async () => {
    const visitor = api.visitor('coach');
    expect((await inTurn(6, () => visitor.ask(viewers(10)))).flatMap(({ errors }) => errors)).toEqual([]);
    expect(await visitor.problemOf('{ viewer { name } }')).toBe('limits.visitor-questions');
    expect(await api.visitor('coach').problemOf('{ viewer { name } }')).toBeUndefined();
  });

  it('somebody who is signed in asks six hundred and changes a hundred and twenty things', async () => {
    const { browser } = await aPractice(api);
    expect((await inTurn(60, () => browser.ask(viewers(10)))).flatMap(({ errors }) => errors)).toEqual([]);
    expect(await browser.problemOf('{ viewer { name } }')).toBe('limits.questions');
    const rename = () => browser.problemOf(ask.updateProfile, { input: { name: 'Ines' } });
    const answers = await Promise.all(times(123).map(rename));
    expect(answers.filter((problem) => problem === 'limits.changes')).toHaveLength(3);
  }, 60_000);

  it('what is refused is counted as well', async () => {
    const visitor = api.visitor('coach');
    const ask = () => visitor.problemOf('{ clients { endCursor } }');
    expect(new Set(await inTurn(60, ask))).toEqual(new Set(['signed-out']));
    expect(await ask()).toBe('limits.visitor-questions');
  });
});

describe('when Redis cannot be reached', () => {
  let api: TestApi;
  beforeAll(async () => {
    process.env['REDIS_URL'] = 'redis://127.0.0.1:9';
    api = await startProduct();
  });
  afterAll(async () => {
    delete process.env['REDIS_URL'];
    await api.stop();
  });

  it('people come in, and guessing ends after a quarter of the tries', async () => {
    const { email } = await aPractice(api);
    const signIn = (typed: string) => api.visitor('coach').problemOf(ask.signIn, { input: { email, password: typed } });
    expect(await signIn(password)).toBeUndefined();
    expect([await signIn(wrong), await signIn(wrong), await signIn(wrong)]).toEqual([
      'identity.wrong-credentials',
      'identity.wrong-credentials',
      'limits.sign-in',
    ]);
  });
});

function problemOf({ errors }: Answer): string | undefined {
  return errors[0]?.extensions.problem;
}

/** What an onlooker could compare, without what passes with time or is drawn by lot. */
function faceOf({ status, response }: Answer): string {
  const drawn = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|"retryAfter":\d+/g;
  return `${status} ${JSON.stringify({ ...response.headers, date: '' })} ${response.body}`.replace(drawn, '…');
}
