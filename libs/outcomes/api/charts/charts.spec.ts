import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CheckInsModule } from '@rekindle/check-ins/api';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { readPdf } from '@rekindle/platform/pdf/testing';
import { TestApi } from '@rekindle/platform/testing';
import { OutcomesModule } from '../outcomes.module';
import { aCohort, countOutcomes, tenClients } from '../testing';

let api: TestApi;
let owner: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule, CheckInsModule, OutcomesModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  owner = await aPractice(api);
});
afterAll(() => api.stop());

describe('a chart that is taken along', () => {
  it('is what the page draws, with who it is of', async () => {
    await aCohort(
      api,
      owner,
      tenClients.map((client) => ({ ...client, endedBy: 'them' })),
    );
    await countOutcomes(api, owner);
    const { statusCode, headers, rawPayload } = await owner.browser.open('/files/outcomes/first.pdf?endedBy=them');
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' });
    const { title, text } = await readPdf(rawPayload);
    expect(title).toBe('What came first');
    expect(text).toContain('n = 10 · to day 90');
    expect(text).toContain('ended by: them');
    expect(text).toContain('32 % back together (95 % band 7 to 60), 22 % moved on');
  });

  it('is not there where the page shows none', async () => {
    await aCohort(api, owner, tenClients);
    await countOutcomes(api, owner);
    // Four came back together, of whom nothing may be drawn; nobody answered a questionnaire or was asked anything.
    for (const file of [
      'staying.pdf',
      'reunion-time.pdf',
      'measure-phq-9.pdf',
      'measure-phq-9.csv',
      'engagement.pdf',
      'engagement.csv',
      'nothing.pdf',
    ])
      expect((await owner.browser.open(`/files/outcomes/${file}`)).statusCode).toBe(404);
    expect((await owner.browser.open('/files/outcomes/first.pdf?endedBy=both')).statusCode).toBe(404);
    expect((await owner.browser.open('/files/outcomes/first.pdf?endedBy=nobody')).statusCode).toBe(400);
  });

  it('comes with all others on one paper', async () => {
    await aCohort(api, owner, tenClients);
    await countOutcomes(api, owner);
    const { headers, rawPayload } = await owner.browser.open('/files/outcomes/all.pdf');
    expect(headers['content-disposition']).toBe('attachment; filename="outcomes.pdf"');
    const { title, pages, text } = await readPdf(rawPayload);
    expect([title, pages.length]).toEqual(['Outcomes', 2]);
    expect(text).toMatch(/What came first.*Together now/s);
    expect((await owner.browser.open('/files/outcomes/all.csv')).statusCode).toBe(404);
  });

  it('is given to no assistant', async () => {
    const assistant = await aMember(api, owner, Role.ASSISTANT);
    expect((await assistant.browser.open('/files/outcomes/first.pdf')).statusCode).toBe(403);
  });
});
