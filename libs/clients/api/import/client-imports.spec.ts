import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from '../clients.module';
import { anImport, howToImport, lists } from '../testing';

let api: TestApi;
let owner: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
});
afterAll(() => api.stop());
beforeEach(async () => {
  owner = await aPractice(api);
});

const find = ({ browser }: Person, id: string) => browser.get(lists.find, { id });

describe('a list that was handed in', () => {
  it('is described by its columns, and what they probably are', async () => {
    const id = await anImport(owner, 'Full name;E-mail;Notes\nDana;d@x.example;\nNoor;n@x.example;likes tea\n');
    expect(await find(owner, id)).toMatchObject({
      ...{ state: 'WAITING', rows: 2 },
      columns: [
        { heading: 'Full name', examples: ['Dana', 'Noor'], field: 'NAME' },
        { heading: 'E-mail', examples: ['d@x.example', 'n@x.example'], field: 'EMAIL' },
        { heading: 'Notes', examples: ['likes tea'], field: null },
      ],
    });
  });

  it('is nobody else’s, and gone after a day', async () => {
    const id = await anImport(owner, 'Name,Email\nDana,d@x.example');
    const coach = await aMember(api, owner, Role.COACH);
    expect(await coach.browser.problemOf(lists.find, { id })).toBe('not-found');
    await api.asAdmin(`update app.client_import set uploaded_at = now() - interval '25 hours' where id = $1`, [id]);
    expect(await owner.browser.problemOf(lists.find, { id })).toBe('not-found');
    expect(await owner.browser.problemOf(lists.start, howToImport(id))).toBe('not-found');
    await api.asAdmin('update jobs.outbox set next_at = now() where practice_id = $1', [owner.practiceId]);
    await api.runJobs();
    expect(await api.asAdmin('select from app.client_import where id = $1', [id])).toEqual([]);
  });

  it('lies in the database as noise', async () => {
    const id = await anImport(owner, 'Name,Email\nMARKER,marker@x.example');
    const [row] = await api.asAdmin<{ text: string; content: Buffer }>(
      'select t::text as text, content from app.client_import t where id = $1',
      [id],
    );
    expect(row?.text).not.toContain('MARKER');
    for (const word of ['MARKER', 'Email']) expect(row?.content.includes(word)).toBe(false);
  });
});

describe('who brings lists in', () => {
  it('are owner and coaches', async () => {
    const assistant = await aMember(api, owner, Role.ASSISTANT);
    expect((await assistant.browser.upload('/files/client-import', Buffer.from('Name,Email\nD,d@x.example'))).status).toBe(403);
    expect(await assistant.browser.problemOf(lists.find, { id: owner.memberId })).toBe('not-allowed');
  });
});
