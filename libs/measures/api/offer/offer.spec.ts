import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import { TestApi } from '@rekindle/platform/testing';
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

const moveTo = (stage: string) =>
  coach.browser.get('mutation ($input: MoveStageInput!) { moveStage(input: $input) { stage } }', {
    input: { clientId: client.memberId, stage },
  });
const offers = () => client.browser.get<{ questionnaire: string; isDue: boolean }[]>(measure.onOffer);
const due = async () => (await offers()).filter(({ isDue }) => isDue).map(({ questionnaire }) => questionnaire);

describe('what a client may answer', () => {
  it('says how far each has come, and holds nothing that nobody has verified or switched on', async () => {
    await client.browser.get(measure.save, anAnswer('gad-7', 'worry', 1));
    expect(await offers()).toContainEqual({ questionnaire: 'gad-7', answered: 1, lastFinishedAt: null, isDue: false, needsPlan: false });
    const codes = (await offers()).map(({ questionnaire }) => questionnaire);
    expect(codes).toEqual(expect.arrayContaining(['breakup-impact', 'contact-conduct', 'gad-7', 'phq-8']));
    for (const closed of ['phq-9', 'k6', 'hark']) expect(codes).not.toContain(closed);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('begins with what is asked each week at their stage', async () => {
    await moveTo('NO_CONTACT');
    expect((await offers()).slice(0, 3).map(({ questionnaire }) => questionnaire)).toEqual(['breakup-impact', 'phq-4', 'contact-conduct']);
    expect(await due()).toEqual(['breakup-impact', 'phq-4', 'contact-conduct']);
    await moveTo('TOGETHER');
    expect(await due()).toEqual(['together']);
    await moveTo('MOVED_ON');
    expect(await due()).toEqual([]);
  });

  it('asks nothing twice in a week, and again in the next', async () => {
    await moveTo('NO_CONTACT');
    const id = await answerAll(client, 'phq-4', { interest: 0, mood: 1, nervous: 0, 'worry-control': 0 });
    expect(await due()).toEqual(['breakup-impact', 'contact-conduct']);
    await api.asAdmin(`update app.sitting set finished_at = now() - interval '7 days' where id = $1`, [id]);
    expect(await due()).toEqual(['breakup-impact', 'phq-4', 'contact-conduct']);
  });
});
