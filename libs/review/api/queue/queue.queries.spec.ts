import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { agree, aNewClient } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import { MeasuresModule } from '@rekindle/measures/api';
import { countStatements, TestApi } from '@rekindle/platform/testing';
import { SafetyModule } from '@rekindle/safety/api';
import { ReviewModule } from '../review.module';
import { LetterArea, review } from '../testing';

let api: TestApi;
let coach: Person;
beforeAll(async () => {
  const modules = [IdentityModule, ClientsModule, MeasuresModule, SafetyModule, ReviewModule];
  api = await TestApi.start(modules, [...identityEntities, ...clientsEntities]);
  coach = await aPractice(api);
  const client = await aNewClient(api, coach);
  await agree(client);
  await new LetterArea(api).arrives(client);
  const many = `insert into app.review_item (practice_id, id, client_id, kind, subject_id, thread_id, code, version, words, arrived_at, is_again, due_at,
      is_promised, is_flagged)
    select practice_id, gen_random_uuid(), client_id, kind, gen_random_uuid(), gen_random_uuid(), code, version, words, arrived_at, n % 3 = 0,
      due_at - n * interval '1 second', is_promised, n % 50 = 0 from app.review_item, generate_series(1, 5000) n where practice_id = $1`;
  await api.asAdmin(many, [coach.practiceId]);
  await api.asAdmin('analyze app.review_item');
});
afterAll(() => api.stop());

const plan = async (tab: string, after: string | null): Promise<string> => {
  const { statements } = await countStatements(() => coach.browser.get(review.queue, { tab, after }));
  const statement = statements.find((each) => each.includes('from app.review_item')) ?? '';
  const literal = statement
    .replaceAll('$1', `'${coach.practiceId}'`)
    .replaceAll('$2', '51')
    .replaceAll('$3', tab === 'FLAGGED' ? `'2026-01-01T00:00:00Z'` : 'true')
    .replaceAll('$4', tab === 'FLAGGED' ? `'00000000-0000-7000-8000-000000000000'` : `'2026-01-01T00:00:00Z'`)
    .replaceAll('$5', `'00000000-0000-7000-8000-000000000000'`);
  const rows = await api.asAdmin<{ 'QUERY PLAN': string }>(`explain ${literal}`);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
};

describe('the queue', () => {
  it('costs one statement besides who asks, however much waits', async () => {
    const { statements } = await countStatements(() => coach.browser.get(review.queue, { tab: 'NEW' }));
    expect(statements.filter((statement) => /review_item|consent/.test(statement))).toHaveLength(1);
    expect(statements).toHaveLength(8);
  });

  it.each([
    ['NEW', 'review_item_queue'],
    ['REPLIED', 'review_item_queue'],
    ['FLAGGED', 'review_item_flagged'],
  ])('reads %s from its index, in its order, from where a page ended', async (tab, index) => {
    const { next } = await coach.browser.get(review.queue, { tab });
    for (const after of [null, next]) {
      const shown = await plan(tab, after);
      expect(shown).toContain(`Index Scan using ${index}`);
      // What is sorted above the limit is the page alone; consents of one client are sorted where the table is small.
      expect(shown.slice(shown.indexOf('Limit'))).not.toMatch(/Sort Key: .*due_at/);
      if (after) expect(shown).toMatch(/Index Cond: .*ROW\(/);
    }
  });
});
