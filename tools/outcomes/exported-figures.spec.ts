import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CheckInsModule } from '@rekindle/check-ins/api';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { OutcomesModule } from '@rekindle/outcomes/api';
import { aCohort, type CohortClient, countOutcomes, figures, reunited, type SaidThen, tenClients } from '@rekindle/outcomes/api/testing';
import { TestApi } from '@rekindle/platform/testing';
import { estimateOf } from './run-estimate.builder';

let api: TestApi;
let owner: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule, CheckInsModule, OutcomesModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  owner = await aPractice(api);
});
afterAll(() => api.stop());

// Forty lives, the same ones each time: some come back, of whom some part again or leave on the same day, some move on, some fall silent.
const said = (number: number): SaidThen[] => {
  const at = 5 + ((number * 37) % 170);
  const later = at + ((number * 13) % 60);
  if (number % 4 === 0) return [{ at, says: 'moved-on' }];
  if (number % 4 === 1) return [{ at, says: 'apart', since: null }];
  const after: SaidThen = number % 3 === 0 ? { at: later, says: 'apart' } : { at: later, says: 'together', since: null };
  return [...reunited(at), after];
};
const forty: readonly CohortClient[] = Array.from({ length: 40 }, (_, number) => ({
  said: said(number),
  stage: number < 25 ? 'separated' : 'meeting',
}));

const shown = async (kind: string, filter: object = {}) => {
  const { curves } = await owner.browser.get(figures.of, { filter });
  return curves.find((curve: { kind: string }) => curve.kind === kind);
};
const fetch = ({ browser }: Person, file: string) => browser.open(`/files/outcomes/${file}`);

/** What the command says of a file that was saved. */
async function estimated(method: string, file: string) {
  const { body, statusCode } = await fetch(owner, file);
  expect(statusCode).toBe(200);
  const { stdout, stderr } = await estimateOf(method, body);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

interface Row {
  readonly time: number;
  readonly estimate: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
}
const close = (numbers: readonly (number | null)[]) => numbers.map((number) => (number === null ? null : expect.closeTo(number, 12)));
const column = (rows: readonly Row[], name: keyof Row) => rows.map((row) => row[name]);

describe('what is drawn is what the command says of the saved file:', () => {
  beforeEach(async () => {
    await aCohort(api, owner, forty);
    await countOutcomes(api, owner);
  });

  it.each([
    ['', {}],
    ['?stage=separated', { stage: 'separated' }],
  ])('what came first %s', async (query, filter) => {
    const curve = await shown('FIRST', filter);
    const { rows, n } = await estimated('aj', `first.csv${query}`);
    expect(n).toBe(curve.people);
    for (const [cause, line] of [
      [1, curve.lines[0]],
      [2, curve.lines[1]],
    ]) {
      const those = rows.filter((row: Row & { cause: number }) => row.cause === cause && row.time <= curve.endsAt);
      expect(column(those, 'time')).toEqual(curve.times);
      expect(column(those, 'atRisk')).toEqual(curve.atRisk);
      expect(column(those, 'censored')).toEqual(curve.censored);
      expect(column(those, 'events')).toEqual(line.events);
      expect(column(those, 'estimate')).toEqual(close(line.shares));
      expect(column(those, 'lower')).toEqual(close(line.lower));
      expect(column(those, 'upper')).toEqual(close(line.upper));
    }
  });

  it('staying together', async () => {
    const curve = await shown('STAYING');
    const { rows, n, median } = await estimated('km', 'staying.csv');
    const those = rows.filter(({ time }: Row) => time <= curve.endsAt);
    expect([n, median]).toEqual([curve.people, curve.median]);
    expect(column(those, 'time')).toEqual(curve.times);
    expect(column(those, 'atRisk')).toEqual(curve.atRisk);
    expect(column(those, 'events')).toEqual(curve.lines[0].events);
    expect(column(those, 'estimate')).toEqual(close(curve.lines[0].shares));
    expect(column(those, 'lower')).toEqual(close(curve.lines[0].lower));
    expect(column(those, 'upper')).toEqual(close(curve.lines[0].upper));
  });

  it('how long it took those who came back', async () => {
    const curve = await shown('REUNION_TIME');
    const { rows, n, median } = await estimated('km', 'reunion-time.csv');
    const those = rows.filter(({ time }: Row) => time <= curve.endsAt);
    expect([n, median]).toEqual([curve.people, curve.median]);
    expect(column(those, 'time')).toEqual(curve.times);
    expect(those.map(({ estimate }: Row) => 1 - estimate)).toEqual(close(curve.lines[0].shares));
  });

  it('where everybody is now', async () => {
    const curve = await shown('NOW');
    const { rows, n } = await estimated('multistate', 'now.csv');
    expect(n).toBe(curve.people);
    for (const { code, shares } of curve.lines) {
      const those = rows.filter((row: Row & { state: string }) => row.state === code && row.time <= curve.endsAt);
      expect(column(those, 'time')).toEqual(curve.times);
      expect(column(those, 'estimate')).toEqual(close(shares));
    }
  });
});

describe('a file of a curve', () => {
  it('is there for nobody where the curve is not shown', async () => {
    await aCohort(api, owner, tenClients.slice(0, 7));
    await countOutcomes(api, owner);
    expect((await fetch(owner, 'first.csv')).statusCode).toBe(404);
    expect((await fetch(owner, 'staying.csv')).statusCode).toBe(404);
  });

  it('says nothing of what comes after the end of the curve', async () => {
    await aCohort(api, owner, tenClients);
    await countOutcomes(api, owner);
    const { body, headers } = await fetch(owner, 'first.csv');
    expect(headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' });
    expect(body.trim().split('\n')).toEqual(['time,cause', '30,1', '45,2', '60,0', '60,1', '75,2', '90,1', ...Array(4).fill('91,0')]);
  });

  it('is for owners and coaches who are signed in, with a filter that there is', async () => {
    await aCohort(api, owner, tenClients);
    await countOutcomes(api, owner);
    expect((await fetch(await aMember(api, owner, Role.COACH), 'first.csv')).statusCode).toBe(200);
    expect((await fetch(await aMember(api, owner, Role.ASSISTANT), 'first.csv')).statusCode).toBe(403);
    expect((await api.visitor('coach').open('/files/outcomes/first.csv')).statusCode).toBe(401);
    expect((await fetch(owner, 'first.csv?stage=nowhere')).statusCode).toBe(400);
    expect((await fetch(await aPractice(api), 'first.csv')).statusCode).toBe(404);
    expect((await fetch(owner, 'last.csv')).statusCode).toBe(404);
  });
});
