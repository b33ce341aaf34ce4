import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from '../clients.module';
import { aCaseload, anImport, lists } from '../testing';

let api: TestApi;
let owner: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
});
afterAll(() => api.stop());
beforeEach(async () => {
  owner = await aPractice(api);
});

const prepare = async ({ browser }: Person, filter = {}): Promise<string> => (await browser.get(lists.export, { filter })).address;
const fetch = async (person: Person, filter = {}) => person.browser.open(await prepare(person, filter));

describe('the list of clients as a file', () => {
  it('holds what the list with this filter shows, for spreadsheets', async () => {
    await aCaseload(api, owner, [
      { name: 'Noor', coachId: owner.memberId },
      { name: 'Dana', status: 'ended' },
    ]);
    const { headers, body } = await fetch(owner);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="clients-\d{4}-\d\d-\d\d\.csv"$/);
    expect(headers['cache-control']).toBe('no-store');
    const [head, noor, ...rest] = body.split('\r\n');
    expect(head).toBe('\uFEFF"Name","Pronouns","Address","Status","Stage","Since","Coach","Tags","Added","Invited","Joined","Last active"');
    expect(noor).toMatch(/^"Noor","","[\w-]+@test\.example","invited","","","[^"]+","","\d{4}-\d\d-\d\d","\d{4}-\d\d-\d\d","",""$/);
    expect(rest).toEqual(['']);
    expect((await fetch(owner, { status: 'ENDED' })).body).toContain('"Dana"');
    for (const search of ['김'.repeat(100), '\ud800']) expect((await fetch(owner, { search })).body.split('\r\n')).toHaveLength(2);
  });

  it('is whole, however many there are', async () => {
    await aCaseload(
      api,
      owner,
      Array.from({ length: 2_500 }, (_, index) => ({ name: `Dana ${index}` })),
    );
    const names = (await fetch(owner)).body
      .split('\r\n')
      .slice(1, -1)
      .map((row) => row.split(',')[0]);
    expect([names.length, new Set(names).size]).toEqual([2_500, 2_500]);
  });

  it('runs nothing in a spreadsheet, and comes back in as it was', async () => {
    await aCaseload(api, owner, [{ name: '=1+1' }, { name: '-Ana' }, { name: '@home' }]);
    const { body } = await fetch(owner);
    for (const name of ['=1+1', '-Ana', '@home']) expect(body).toContain(`"'${name}"`);
    const other = await aPractice(api);
    const id = await anImport(other, body);
    const { columns } = await other.browser.get(lists.find, { id });
    const mapping = columns.map(({ field }: { field: string | null }) => (field === 'COACH' ? null : field));
    const check = await other.browser.get(lists.check, { id, mapping });
    expect([check.flawed, check.preview.map(({ name }: { name: string }) => name).sort()]).toEqual([0, ['-Ana', '=1+1', '@home']]);
  });

  it('is fetched once, within a minute, by whoever asked for it', async () => {
    const coach = await aMember(api, owner, Role.COACH);
    const address = await prepare(owner);
    expect((await coach.browser.open(address)).statusCode).toBe(409);
    expect((await api.visitor('coach').open(address)).statusCode).toBe(401);
    expect((await owner.browser.open(address)).statusCode).toBe(200);
    expect((await owner.browser.open(address)).statusCode).toBe(409);
    const late = await prepare(owner);
    await api.asAdmin(`update app.client_export set made_at = now() - interval '2 minutes' where practice_id = $1`, [owner.practiceId]);
    expect((await owner.browser.open(late)).statusCode).toBe(409);
    for (const odd of ['', '?link=', '?link=x', '?link=a&link=b'])
      expect((await owner.browser.open(`/files/clients.csv${odd}`)).statusCode).toBe(409);
  });

  it('is for owner and coaches who have just shown who they are, ten times a day, and leaves a trace', async () => {
    const assistant = await aMember(api, owner, Role.ASSISTANT);
    expect(await assistant.browser.problemOf(lists.export)).toBe('not-allowed');
    for (let count = 0; count < 10; count++) await prepare(owner);
    expect(await owner.browser.problemOf(lists.export)).toBe('limits.client-exports');
    const acts = await api.asAdmin(`select from app.audit_event where practice_id = $1 and action = 'clients.list-exported'`, [
      owner.practiceId,
    ]);
    expect(acts).toHaveLength(10);
    await api.asAdmin(`update app.session set proved_at = now() - interval '6 minutes' where practice_id = $1`, [owner.practiceId]);
    expect(await owner.browser.problemOf(lists.export)).toBe('prove-again');
  });
});
