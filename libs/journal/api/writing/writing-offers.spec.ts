import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CheckIns, consentTo, everyEvening } from '@rekindle/check-ins/api/testing';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import { MeasuresModule } from '@rekindle/measures/api';
import type { TestApi } from '@rekindle/platform/testing';
import { SafetyModule } from '@rekindle/safety/api';
import { startJournal } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
let checkIns: CheckIns;
beforeAll(async () => {
  api = await startJournal(MeasuresModule, SafetyModule);
});
beforeEach(async () => {
  coach = await aPractice(api);
  client = await aNewClient(api, coach);
  await finishBeginning(client);
  await consentTo(client);
  await api.runJobs();
  checkIns = new CheckIns(api, coach, client);
});
afterAll(() => api.stop());

const question = 'What did you do this week only because you wanted to?';
const withOffer = (writing: object | null) => ({ parts: everyEvening.parts.map((part) => ({ ...part, writing })) });
const offered = async () => (await client.browser.get('{ myCheckIns { offer { id words path } } }')).offer;
const answer = () => checkIns.send('/1', { value: '2', line: '' });

describe('a check-in that offers to write', () => {
  it('offers it after the answers and to nobody else, on its page and in the portal, and never in the mail', async () => {
    await checkIns.save(withOffer({ prompt: 'what-i-wanted' }));
    await checkIns.comesDue();
    expect(await checkIns.open()).not.toContain(question);
    expect((await checkIns.mails()).map(({ text }) => text).join()).not.toContain(question);
    expect(await offered()).toBeNull();
    await answer();
    const done = (await checkIns.visit(`${await checkIns.link()}/done`)).body;
    expect(done).toContain(question);
    expect(done).toContain('href="/journal/new?prompt=what-i-wanted"');
    expect(await offered()).toMatchObject({ words: question, path: '/journal/new?prompt=what-i-wanted' });
  });

  it('offers nothing where nothing was answered', async () => {
    await checkIns.save(withOffer({ prompt: 'what-i-wanted' }));
    await checkIns.comesDue();
    expect((await checkIns.visit(`${await checkIns.link()}/done`)).body).not.toContain(question);
  });

  it('leads to the words of the coach without having them in its address', async () => {
    await checkIns.save(withOffer({ words: ' What was yours alone today? ' }));
    await checkIns.comesDue();
    await answer();
    const { id, words, path } = await offered();
    expect([words, path]).toEqual(['What was yours alone today?', `/journal/new?offer=${id}`]);
    const own = 'query ($id: ID!) { myWritingOffer(checkInId: $id) { words } }';
    expect(await client.browser.get(own, { id })).toEqual({ words });
    const other = await aNewClient(api, coach);
    await finishBeginning(other);
    expect(await other.browser.problemOf(own, { id })).toBe('not-found');
  });

  it('is one for a plan, of a question that is asked or of words that can be read', async () => {
    const twice = [
      ...withOffer({ words: 'One.' }).parts,
      { ...withOffer({ words: 'Two.' }).parts[0], id: 'weekly', questions: [{ id: 'x', ask: 'LINE', words: 'And?' }] },
    ];
    expect(await checkIns.saveProblem({ parts: twice })).toBe('check-ins.plan-writing-twice');
    expect(await checkIns.saveProblem(withOffer({ prompt: 'none-of-ours' }))).toBe('check-ins.plan-writing-unknown');
    expect(await checkIns.saveProblem(withOffer({ words: ' ' }))).toBe('check-ins.plan-writing-missing');
    expect(await checkIns.saveProblem(withOffer({ words: 'x'.repeat(201) }))).toBe('check-ins.plan-writing-too-long');
  });

  it('is offered from what the journal asks', async () => {
    const prompts = await coach.browser.get('{ checkInPrompts { key question } }');
    expect(prompts).toContainEqual({ key: 'what-i-wanted', question });
  });
});
