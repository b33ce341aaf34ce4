import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
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

describe('the check of a list', () => {
  const check = async (text: string, mapping: (string | null)[] = ['NAME', 'EMAIL']) =>
    owner.browser.get(lists.check, { id: await anImport(owner, text), mapping });

  it('says who would come in, who is here already, and what is wrong in which line', async () => {
    await aCaseload(api, owner, [{ name: 'Dana' }]);
    const { rows } = await owner.browser.get('{ clients { rows { email } } }');
    const [{ email }] = rows;
    const found = await check(`Name,Email\nDana,${email.toUpperCase()}\n"No\nor",n@x.example\n,ines@\nDee,n@x.example\n`);
    expect(found).toMatchObject({ incoming: 1, listed: 1, flawed: 2 });
    expect(found.flaws).toEqual([
      { line: 5, kind: 'NAME_MISSING', field: 'NAME', text: '', firstLine: null },
      { line: 5, kind: 'EMAIL_INVALID', field: 'EMAIL', text: 'ines@', firstLine: null },
      { line: 6, kind: 'TWICE', field: 'EMAIL', text: 'n@x.example', firstLine: 3 },
    ]);
    expect(found.preview).toMatchObject([
      { line: 2, name: 'Dana', isListed: true },
      { line: 3, name: 'No or', isListed: false },
    ]);
  });

  it('lists the first hundred flaws and counts all of them', async () => {
    const found = await check(`Name,Email\n${'Dana,nowhere\n'.repeat(250)}`);
    expect([found.flaws.length, found.flawed, found.counts]).toEqual([100, 250, [{ kind: 'EMAIL_INVALID', count: 250 }]]);
  });

  it('wants to know where names and addresses are', async () => {
    const id = await anImport(owner, 'Name,Email\nDana,d@x.example');
    const problem = (mapping: (string | null)[]) => owner.browser.problemOf(lists.check, { id, mapping });
    expect(await problem(['NAME'])).toBe('clients.import-column-email-missing');
    expect(await problem([null, 'EMAIL'])).toBe('clients.import-column-name-missing');
    expect(await problem(['EMAIL', 'EMAIL'])).toBe('clients.import-column-name-missing');
  });
});
