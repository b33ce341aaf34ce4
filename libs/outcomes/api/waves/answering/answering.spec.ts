import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { onTimeline } from '@rekindle/clients/api/testing';
import { type Person, readsOnly } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { aClientWhoMayBeAsked, outcomes, startOutcomes, tell, type Waves } from '../../testing';

let api: TestApi;
let owner: Person;
let client: Person;
let waves: Waves;
beforeAll(async () => {
  api = await startOutcomes();
});
beforeEach(async () => {
  ({ owner, client, waves } = await aClientWhoMayBeAsked(api));
  await waves.agree();
  await waves.areOnDay(91);
  await waves.comesDue();
});
// Nothing that is due is left behind.
afterAll(async () => {
  await waves.leaveNothing();
  await api.stop();
});

const own = () => client.browser.get(outcomes.own);
const read = () => owner.browser.get(outcomes.of, { clientId: client.memberId });
const outcome = async () => (await waves.asked())[0]?.outcome;
const chosenIn = (body: string) => /name="says"\s+value="(\d)"[^>]*\schecked/.exec(body)?.[1] ?? null;
const [apart, trial, together, movedOn, notNow] = ['0', '1', '2', '3', '4'] as const;

describe('the page of a question', () => {
  it('asks with what was chosen in the mail, and writes nothing by being looked at', async () => {
    const links = waves.mails()[0]?.links.filter((link) => link.includes('/w/')) ?? [];
    for (const link of links) {
      const { pathname, search } = new URL(link);
      const { statusCode, body, headers } = await api.visitor('portal').open(`${pathname}${search}`);
      expect([statusCode, chosenIn(body)]).toEqual([200, search.at(-1) ?? null]);
      expect(body).toContain('Where do things stand with your ex?');
      expect(body).toContain('Private to statistics: counted, shown to nobody');
      expect(body).not.toContain('<script');
      expect([headers['cache-control'], headers['referrer-policy'], headers['set-cookie']]).toEqual(['no-store', 'no-referrer', undefined]);
    }
    expect([(await own()).reports, await outcome()]).toEqual([[], null]);
  });

  it('takes one confirmation: a report on the day, certain, and the mails end', async () => {
    const { statusCode, headers } = await waves.answer({ says: together });
    expect([statusCode, headers.location]).toEqual([303, `${waves.link()}/done`]);
    expect((await waves.open('/done')).body).toContain('Thank you, that is all');
    expect((await own()).reports).toMatchObject([
      { says: 'TOGETHER', asOf: waves.day(0), since: null, by: 'CLIENT', source: 'WAVE', isCertain: true, isPrivate: false },
    ]);
    expect(await outcome()).toBe('answered');
    expect((await waves.owed()).map(({ state, reason }) => [state, reason])).toEqual([
      ['accepted', null],
      ['cancelled', 'answered'],
      ['cancelled', 'answered'],
    ]);
    const [item] = await onTimeline(owner, client.memberId);
    expect(item).toMatchObject({ kind: 'outcomes.reported', codes: ['together'] });
  });

  it('takes since when, how somebody is, and that it is for the statistics only', async () => {
    await waves.answer({ says: movedOn, since: waves.day(-40), wellbeing: '3', private: 'on' });
    expect(await own()).toMatchObject({ movedOnOn: waves.day(-40), reports: [{ since: waves.day(-40), isPrivate: true }] });
    expect((await read()).reports).toEqual([]);
    expect(await waves.asked()).toMatchObject([{ outcome: 'answered', wellbeing: 3 }]);
  });

  it.each([
    ['a day that is still to come', { says: trial, since: '2999-01-01' }, 'It cannot have begun later', 'since'],
    ['no day', { says: trial, since: 'spring' }, 'Please choose a day of the calendar.', 'since'],
    ['nothing chosen', { since: '' }, 'Please choose one of the answers.', 'v0'],
  ])('says what is wrong with %s, where it is, and keeps what was typed', async (_, fields, says, at) => {
    const { statusCode, body } = await waves.answer({ ...(fields as Record<string, string>), private: 'on' });
    expect([statusCode, body.includes(says), /name="private"[^>]*checked/.test(body)]).toEqual([200, true, true]);
    expect(/<input[^>]*\sid="(\w+)"[^>]*autofocus/.exec(body)?.[1]).toBe(at);
    expect(await outcome()).toBeNull();
  });

  it('shows first who listens, where somebody says that they are very low', async () => {
    await waves.answer({ says: apart, wellbeing: '0' });
    expect((await waves.open('/done')).body).toContain('There are people who listen, at any hour.');
    await waves.answer({ says: apart, wellbeing: '1' });
    expect((await waves.open('/done')).body).not.toContain('There are people who listen, at any hour.');
  });
});

describe('answering again', () => {
  it('corrects the report, and the page shows what stands', async () => {
    await waves.answer({ says: trial, since: waves.day(-20) });
    await waves.answer({ says: apart });
    expect(chosenIn((await waves.open()).body)).toBe(apart);
    const { reports, says } = await own();
    expect(says).toBe('APART');
    expect(reports).toMatchObject([{ says: 'APART', corrects: reports[1].id }, { says: 'TRIAL' }]);
  });

  it('with the same is one report, however often it is pressed', async () => {
    await Promise.all([1, 2, 3].map(() => waves.answer({ says: trial })));
    expect((await own()).reports).toHaveLength(1);
  });

  it('stays as private as the first answer was', async () => {
    await waves.answer({ says: trial, private: 'on' });
    expect((await waves.open()).body).toContain('This answer is counted and shown to nobody');
    await waves.answer({ says: apart });
    expect((await read()).reports).toEqual([]);
    expect((await own()).reports).toMatchObject([{ isPrivate: true }, { isPrivate: true }]);
  });

  it('may take back what was said, and say it after all', async () => {
    await waves.answer({ says: trial });
    await waves.answer({ says: notNow });
    expect([(await own()).says, await outcome()]).toEqual([null, 'declined']);
    expect(chosenIn((await waves.open()).body)).toBe(notNow);
    await waves.answer({ says: movedOn });
    expect([(await own()).says, await outcome()]).toEqual(['MOVED_ON', 'answered']);
  });
});

describe('who would rather not say', () => {
  it('leaves no report, and is asked no more about it', async () => {
    await waves.answer({ says: notNow, since: waves.day(-3), wellbeing: '2' });
    expect((await own()).reports).toEqual([]);
    expect(await waves.asked()).toMatchObject([{ outcome: 'declined', wellbeing: 2 }]);
    await waves.comesDue();
    expect(waves.mails()).toHaveLength(1);
  });
});

describe('who says it in the portal meanwhile', () => {
  it('has answered, and is asked no more about it', async () => {
    await tell(client, 'APART', waves.day(0));
    await waves.look();
    expect(await outcome()).toBe('answered');
    await waves.comesDue();
    expect(waves.mails()).toHaveLength(1);
  });
});

describe('a link', () => {
  it('is open to whoever reads only: this answer is what they were asked for', async () => {
    await readsOnly(api, client);
    expect((await waves.answer({ says: apart })).statusCode).toBe(303);
    expect(await outcome()).toBe('answered');
  });

  it('closes kindly with its window', async () => {
    await waves.passes(15);
    for (const { statusCode, body } of [await waves.open(), await waves.answer({ says: apart })])
      expect([statusCode, body.includes('This question has closed')]).toEqual([404, true]);
    expect((await own()).reports).toEqual([]);
  });

  it('says that nobody is asked any more, once they have stopped that, and keeps nothing', async () => {
    await waves.withdraw();
    for (const { body } of [await waves.open(), await waves.answer({ says: apart })]) expect(body).toContain('You are not asked any more');
    expect((await own()).reports).toEqual([]);
  });

  it('leads nowhere when it is not ours, or opens something else', async () => {
    const path = waves.link();
    expect((await api.visitor('portal').open(`${path.slice(0, -2)}aa`)).statusCode).toBe(404);
    expect((await api.visitor('portal').open(path.replace('/w/', '/c/'))).statusCode).toBe(404);
    expect((await api.visitor('coach').open(path)).body).not.toContain('Where do things stand');
  });
});
