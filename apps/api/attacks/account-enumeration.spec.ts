import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accept, anEmail, aPractice, ask, password, type Person } from '@rekindle/identity/api/testing';
import type { Answer, TestApi } from '@rekindle/platform/testing';
import { anInvitedClient } from './an-invited-client.builder';
import { startProduct } from './two-practices.builder';

let api: TestApi;
let owner: Person;
let client: Person;
beforeAll(async () => {
  api = await startProduct();
  owner = await aPractice(api);
  client = await accept(api, 'portal', (await anInvitedClient(api, owner)).email);
});
afterAll(() => api.stop());

/** What an onlooker could compare: status, headers and body, without what is drawn by lot for each answer. */
function face({ status, response }: Answer): string {
  const drawn = /"code":"\d{6}"|-asked=[\w-]{43}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  return `${status} ${JSON.stringify({ ...response.headers, date: '' })} ${response.body}`.replace(drawn, '…');
}

const doors: Record<string, (email: string) => Promise<Answer>> = {
  'signing up': (email) =>
    api.visitor('coach').ask(ask.signUp, { input: { practiceName: 'Harbour', name: 'Ines', timeZone: 'UTC', email } }),
  'signing in': (email) => api.visitor('coach').ask(ask.signIn, { input: { email, password: 'a wrong pass phrase' } }),
  'signing in on the portal': (email) => api.visitor('portal').ask(ask.signIn, { input: { email, password: 'a wrong pass phrase' } }),
  'asking for a link': (email) => api.visitor('coach').ask(ask.requestLink, { email }),
  'asking for a new password': (email) => api.visitor('coach').ask(ask.requestReset, { email }),
  'asking for a link on the portal': (email) => api.visitor('portal').ask(ask.requestLink, { email }),
};

describe.each(Object.entries(doors))('%s', (_, knock) => {
  it('shows the same face to an address that we know, to one of the other site, and to one that nobody has', async () => {
    const nobody = face(await knock(anEmail()));
    expect(face(await knock(owner.email))).toEqual(nobody);
    expect(face(await knock(client.email))).toEqual(nobody);
    expect(face(await knock(` ${owner.email.toUpperCase()} `))).toEqual(nobody);
  });
});

describe('the right password on the wrong site', () => {
  it('is answered like a wrong one', async () => {
    const signIn = (email: string, typed: string) => api.visitor('coach').ask(ask.signIn, { input: { email, password: typed } });
    expect(face(await signIn(client.email, password))).toEqual(face(await signIn(owner.email, 'a wrong pass phrase')));
  });
});

describe('time', () => {
  const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
  const byTheClock = () => performance.now();
  // A busy machine makes waiting longer and work not: what a password costs shows in work.
  const byTheWork = () => process.cpuUsage().user / 1_000;
  async function compare(rounds: number, door: (email: string) => Promise<unknown>, now: () => number): Promise<[number, number]> {
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      for (const [times, email] of [
        [known, owner.email],
        [unknown, anEmail()],
      ] as const) {
        const start = now();
        await door(email);
        times.push(now() - start);
      }
    }
    return [median(known), median(unknown)];
  }

  it('does not tell who has an account: a password is checked for everybody', async () => {
    const [known, unknown] = await compare(7, (email) => doors['signing in']!(email), byTheWork);
    expect(unknown).toBeGreaterThan(known / 2);
    expect(known).toBeGreaterThan(unknown / 2);
  });

  it('does not tell who is mailed a link', async () => {
    const [known, unknown] = await compare(40, (email) => doors['asking for a link']!(email), byTheClock);
    // Ten milliseconds on a machine that has nothing else to do.
    expect(Math.abs(known - unknown)).toBeLessThan(10 + unknown);
  });
});

describe('inviting', () => {
  it('answers the coach alike whether the address has an account elsewhere or not', async () => {
    const elsewhere = await aPractice(api);
    const invite = (email: string) =>
      owner.browser.ask('mutation ($input: InviteClientInput!) { inviteClient(input: $input) { status joinedAt } }', {
        input: { name: 'Priya', email },
      });
    expect(face(await invite(elsewhere.email))).toEqual(face(await invite(anEmail())));
  });
});
