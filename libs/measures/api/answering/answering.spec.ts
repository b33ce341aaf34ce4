import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { aNewClient, begin, finishBeginning, onTimeline } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aPractice, ask, password, type Person } from '@rekindle/identity/api/testing';
import { Events } from '@rekindle/platform/events';
import { TestApi } from '@rekindle/platform/testing';
import { answerSaved, type SavedAnswers } from '../answer-saved.event';
import { MeasuresModule } from '../measures.module';
import { anAnswer, answerAll, measure } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule, MeasuresModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  coach = await aPractice(api);
  client = await aNewClient(api, coach);
  await finishBeginning(client);
});
afterAll(() => api.stop());

const save = (item: string, value: number | null, who = client) => who.browser.get(measure.save, anAnswer('phq-4', item, value));
const kept = async (questionnaire = 'phq-4', { browser } = client) => (await browser.get(measure.sitting, { questionnaire }))?.answers;
const everyItem = { interest: 1, mood: 2, nervous: 0, 'worry-control': 3 };

describe('answering a questionnaire', () => {
  it('keeps each choice at once, and the newest of each item', async () => {
    expect(await kept()).toBeUndefined();
    await save('mood', 1);
    await save('nervous', 3);
    await save('mood', 2);
    expect(await kept()).toEqual(
      expect.arrayContaining([
        { item: 'mood', value: 2 },
        { item: 'nervous', value: 3 },
      ]),
    );
  });

  it('goes on at another device, and takes a choice back', async () => {
    await save('mood', 1);
    const elsewhere = api.visitor('portal');
    await elsewhere.get(ask.signIn, { input: { email: client.email, password } });
    expect(await elsewhere.get(measure.sitting, { questionnaire: 'phq-4' })).toMatchObject({ answers: [{ item: 'mood', value: 1 }] });
    await elsewhere.get(measure.save, anAnswer('phq-4', 'mood', null));
    expect(await kept()).toEqual([]);
  });

  it('loses none of the choices that two devices make at the same moment', async () => {
    await Promise.all(Object.entries(everyItem).map(([item, value]) => save(item, value)));
    expect(await kept()).toHaveLength(4);
  });

  it('ends in scores, for the client and on the timeline, and begins anew after that', async () => {
    const id = await answerAll(client, 'phq-4', everyItem);
    const results = await client.browser.get(measure.ownResults, { questionnaire: 'phq-4' });
    expect(results).toEqual([
      {
        id,
        scores: expect.arrayContaining([
          { scale: 'phq-4', value: 6 },
          { scale: 'phq-2', value: 3 },
        ]),
      },
    ]);
    expect(await onTimeline(coach, client.memberId, ['measures.finished'])).toMatchObject([{ codes: ['phq-4'], visibility: 'CLIENT' }]);
    expect(await kept()).toBeUndefined();
    await save('mood', 0);
    expect(await kept()).toHaveLength(1);
  });

  it('finished twice is finished once', async () => {
    const id = await answerAll(client, 'phq-4', everyItem);
    expect(await client.browser.get(measure.finish, { questionnaire: 'phq-4' })).toMatchObject({ id });
    expect(await client.browser.get(measure.ownResults, { questionnaire: 'phq-4' })).toHaveLength(1);
  });

  it('gives no score where too much was left out', async () => {
    await answerAll(client, 'breakup-impact', { thoughts: 4, okay: 0 });
    expect(await client.browser.get(measure.ownResults, { questionnaire: 'breakup-impact' })).toMatchObject([
      { scores: [{ scale: 'breakup-impact', value: null }] },
    ]);
  });
});

describe('an answer is refused, and nothing changes,', () => {
  const refusal = (questionnaire: string, item: string, value: number, version?: string) => {
    const { input } = anAnswer(questionnaire, item, value);
    return client.browser.problemOf(measure.save, { input: { ...input, ...(version ? { version } : {}) } });
  };

  it.each([
    ['to what is not asked here', 'phq-9', 'mood', 1, 'measures.not-offered'],
    ['to what there is not', 'nothing', 'mood', 1, 'measures.not-offered'],
    ['to an item of another', 'phq-4', 'sleep', 1, 'measures.unknown-item'],
    ['that is not offered', 'phq-4', 'mood', 4, 'measures.not-offered-answer'],
  ])('%s', async (_what, questionnaire, item, value, problem) => {
    expect(await refusal(questionnaire, item, value)).toBe(problem);
    expect(await api.asAdmin('select 1 from app.sitting where client_id = $1', [client.memberId])).toEqual([]);
  });

  it('to another wording than the one that holds', async () => {
    expect(await refusal('phq-4', 'mood', 1, '2020-01-01')).toBe('measures.new-wording');
  });

  it('while a needed consent is taken back', async () => {
    await client.browser.get(begin.withdraw, { kind: 'SPECIAL_CATEGORY' });
    expect(await refusal('phq-4', 'mood', 1)).toBe('clients.consent-needed');
  });

  it('when there is nothing to finish', async () => {
    expect(await client.browser.problemOf(measure.finish, { questionnaire: 'phq-4' })).toBe('measures.nothing-answered');
    await save('mood', 1);
    await save('mood', null);
    expect(await client.browser.problemOf(measure.finish, { questionnaire: 'phq-4' })).toBe('measures.nothing-answered');
  });

  it('when whoever has to act on it cannot', async () => {
    const heard: SavedAnswers[] = [];
    api.get(Events).on(answerSaved, async (saved) => {
      heard.push(saved);
      if (saved.clientId === client.memberId && saved.answers['pointless'] === 4) throw new Error('No flag could be raised.');
    });
    expect(await refusal('breakup-impact', 'pointless', 4)).toBe('UNEXPECTED');
    expect(await kept('breakup-impact')).toBeUndefined();
    expect(heard).toEqual([{ clientId: client.memberId, questionnaire: 'breakup-impact', answers: { pointless: 4 } }]);
  });
});
