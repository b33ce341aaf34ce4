import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import { MeasuresModule } from '@rekindle/measures/api';
import { anAnswer, answerAll, measure } from '@rekindle/measures/api/testing';
import { TestApi } from '@rekindle/platform/testing';
import { contactExercises } from '@rekindle/safety/domain';
import { SafetyModule } from '../safety.module';
import { safety } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule, MeasuresModule, SafetyModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  coach = await aPractice(api);
  client = await aNewClient(api, coach);
  await finishBeginning(client);
});
afterAll(() => api.stop());

interface Asked {
  is: string;
  because: string[];
  exercises: { exercise: string; refusal: string | null }[];
}

const gate = (): Promise<Asked> => client.browser.get(safety.gate);
const raise = (code: string, cause: string): Promise<{ id: string }[]> =>
  coach.browser.get(safety.raise, { input: { clientId: client.memberId, code, cause } });
const calmDays = {
  thoughts: 1,
  'slept-badly': 0,
  body: 0,
  concentrate: 0,
  checked: 0,
  replayed: 1,
  appetite: 0,
  avoided: 0,
  pointless: 0,
  okay: 4,
};

describe('what leads to the ex', () => {
  it('waits at the beginning, except what is said once', async () => {
    const { is, because, exercises } = await gate();
    expect({ is, because }).toEqual({ is: 'waiting', because: ['days-too-few', 'distress-high'] });
    expect(exercises.filter(({ refusal }) => refusal === null).map(({ exercise }) => exercise)).toEqual(['say-it-kindly', 'short-apology']);
  });

  it('is not open before somebody has rated readiness, however calm it is', async () => {
    const move = 'mutation ($input: MoveStageInput!) { moveStage(input: $input) { id } }';
    await coach.browser.get(move, { input: { clientId: client.memberId, stage: 'NO_CONTACT' } });
    await api.asAdmin('update app.client_summary set stage_since = stage_since - 40 where client_id = $1', [client.memberId]);
    for (let week = 0; week < 2; week++) await answerAll(client, 'breakup-impact', calmDays);
    expect(await gate()).toMatchObject({ is: 'incomplete' });
  });

  it.each([
    ['LEG', 'ORDER', 'legal-limit'],
    ['LEG', 'EX_SAID_NO_CONTACT', 'no-contact-asked'],
    ['HARM_OTHER', 'SAID_SO', 'threat'],
    ['PURSUIT_HARD', 'OTHER_WAY', 'pursuit-hard'],
    ['SH_NOW', 'SAID_SO', 'self-harm-now'],
    ['ABUSED_BY_EX', 'FEAR', 'abused-by-ex'],
  ])('is closed altogether by %s, %s', async (code, cause, condition) => {
    await raise(code, cause);
    const { is, because, exercises } = await gate();
    expect(is).toBe('locked');
    expect(because).toContain(condition);
    expect(exercises).toEqual(contactExercises.map((exercise) => ({ exercise, refusal: 'closed' })));
  });

  it('is closed by an answer in the moment in which it is given', async () => {
    await client.browser.get(measure.save, anAnswer('contact-conduct', 'other-way', 1));
    expect(await gate()).toMatchObject({ is: 'locked', because: ['pursuit-hard'] });
  });

  it('stays closed when an order is cleared, and opens again when self-harm was looked at twice', async () => {
    const look = (id: string) => coach.browser.get(safety.look, { input: { id, note: 'We spoke.' } });
    const [harm] = await raise('SH_NOW', 'SAID_SO');
    await look(harm!.id);
    expect(await gate()).toMatchObject({ is: 'locked' });
    await api.asAdmin(`update app.flag_look set looked_at = looked_at - interval '7 days' where flag_id = $1`, [harm!.id]);
    await look(harm!.id);
    expect(await gate()).toMatchObject({ is: 'waiting' });
    const [order] = await raise('LEG', 'ORDER');
    await look(order!.id);
    expect(await gate()).toMatchObject({ is: 'locked', because: ['legal-limit'] });
  });
});
