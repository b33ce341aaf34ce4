import { provideHttpClientTesting, HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { Injectable, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Api } from './api';
import type { ApiProblem } from './api-problem';
import { ClientsDocument, CoachSignInDocument } from './generated/graphql';
import { provideApi } from './provide-api';
import { Session } from './session/session';

@Injectable({ providedIn: 'root' })
class Visitor extends Session<string> {
  protected override ask = () => Promise.resolve(null);
  protected override close = () => Promise.resolve();
}

const page = { clients: { rows: [], endCursor: null } };
const credentials = { input: { email: 'ines@stillwater.example', password: 'calm water' } };

describe('the api', () => {
  let api: Api;
  let http: HttpTestingController;
  const next = (): TestRequest => http.expectOne('/graphql');
  const refusal = (extensions: object) => ({ data: null, errors: [{ message: 'Please sign in.', extensions }] });

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideApi(Visitor), provideHttpClientTesting(), provideRouter([{ path: '**', children: [] }])],
    });
    api = TestBed.inject(Api);
    http = TestBed.inject(HttpTestingController);
  });

  async function problemWith(answer: (request: TestRequest) => void): Promise<ApiProblem> {
    const answered = api.mutate(CoachSignInDocument, credentials);
    answer(next());
    return answered.then(
      () => Promise.reject(new Error('It should have failed.')),
      (problem: ApiProblem) => problem,
    );
  }

  it('asks anew when what is asked for changes, and waits while nothing is', async () => {
    const search = signal<string | undefined>(undefined);
    const clients = TestBed.runInInjectionContext(() =>
      api.query(ClientsDocument, () => (search() === undefined ? undefined : { filter: { search: search() ?? null } })),
    );
    TestBed.tick();
    http.expectNone('/graphql');

    search.set('dana');
    TestBed.tick();
    expect(clients.isLoading()).toBe(true);
    const request = next();
    expect(request.request.body).toEqual({ query: String(ClientsDocument), variables: { filter: { search: 'dana' } } });
    request.flush({ data: page });
    await TestBed.inject(Visitor).find();
    TestBed.tick();
    expect(clients.value()).toEqual(page);
    expect(clients.isLoading()).toBe(false);
  });

  it('keeps a failed question apart from its value, and asks again when told to', async () => {
    const clients = TestBed.runInInjectionContext(() => api.query(ClientsDocument, () => ({})));
    TestBed.tick();
    next().error(new ProgressEvent('error'));
    await Promise.resolve();
    TestBed.tick();
    expect(clients.value()).toBeUndefined();
    expect(clients.problem()).toMatchObject({ code: 'UNREACHABLE', heading: 'We could not reach the server' });

    clients.reload();
    TestBed.tick();
    next().flush({ data: page });
    await Promise.resolve();
    TestBed.tick();
    expect(clients.value()).toEqual(page);
    expect(clients.problem()).toBeUndefined();
  });

  describe('a question that is asked again behind what is shown', () => {
    const answerOf = (...names: string[]) => ({ data: { clients: { rows: names.map((name) => ({ name })), endCursor: null } } });
    const search = signal('dana');
    const aQuery = async () => {
      search.set('dana');
      const query = TestBed.runInInjectionContext(() => api.query(ClientsDocument, () => ({ filter: { search: search() } })));
      TestBed.tick();
      next().flush(answerOf('Dana'));
      await settled();
      return { names: () => query.value()?.clients.rows.map(({ name }) => name), query };
    };
    const settled = async () => {
      await new Promise((done) => setTimeout(done));
      TestBed.tick();
    };

    it('shows the new answer when it is there, and the old one until then', async () => {
      const { names, query } = await aQuery();
      query.refresh();
      expect([names(), query.isLoading()]).toEqual([['Dana'], false]);
      next().flush(answerOf('Dana', 'Danilo'));
      await settled();
      expect(names()).toEqual(['Dana', 'Danilo']);
    });

    it('leaves everything as it is when there is none', async () => {
      const { names, query } = await aQuery();
      query.refresh();
      next().error(new ProgressEvent('error'));
      await settled();
      expect([names(), query.problem()]).toEqual([['Dana'], undefined]);
    });

    it('does not show an answer that a later one has overtaken, or to what is not asked any more', async () => {
      const { names, query } = await aQuery();
      query.refresh();
      query.refresh();
      const [first, second] = http.match('/graphql');
      second!.flush(answerOf('Later'));
      await settled();
      first!.flush(answerOf('Earlier'));
      await settled();
      expect(names()).toEqual(['Later']);
      query.refresh();
      const old = next();
      search.set('tomasz');
      TestBed.tick();
      next().flush(answerOf('Tomasz'));
      await settled();
      old.flush(answerOf('Dana'));
      await settled();
      expect(names()).toEqual(['Tomasz']);
    });
  });

  it('hands over what the server objects to: its words, its name and its field', async () => {
    const extensions = { code: 'BAD_USER_INPUT', problem: 'identity.password-too-short', field: 'password', requestId: 'r1' };
    const problem = await problemWith((request) => request.flush({ errors: [{ message: 'Please use more.', extensions }] }));
    expect(problem).toMatchObject({ ...extensions, message: 'Please use more.' });
  });

  it.each([
    ['a page of a proxy', (request: TestRequest) => request.flush('<html>', { status: 502, statusText: 'Bad Gateway' })],
    [
      'a code that is not ours',
      (request: TestRequest) =>
        request.flush({ errors: [{ message: 'Cannot query field.', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }),
    ],
  ])('says calmly that it is our fault when there is %s', async (_what, answer) => {
    expect(await problemWith(answer)).toMatchObject({
      code: 'UNEXPECTED',
      message: 'Something went wrong on our side. Nothing was lost. Please try again.',
    });
  });

  it('reads the problem of an answer that came with an error status', async () => {
    const body = refusal({ code: 'RATE_LIMITED', problem: 'identity.busy' });
    const problem = await problemWith((request) => request.flush(body, { status: 429, statusText: 'Too Many Requests' }));
    expect(problem).toMatchObject({ code: 'RATE_LIMITED', problem: 'identity.busy' });
  });

  it('leads to the sign-in page once when the session is over, however many requests find out', async () => {
    const router = TestBed.inject(Router);
    TestBed.inject(Visitor).update('Ines');
    await router.navigateByUrl('/clients?search=dana');
    const asked = [api.ask(ClientsDocument, {}), api.ask(ClientsDocument, {})];
    for (const request of http.match('/graphql')) request.flush(refusal({ code: 'UNAUTHENTICATED', problem: 'signed-out' }));
    await Promise.allSettled(asked);
    await new Promise((done) => setTimeout(done));
    expect(router.url).toBe('/sign-in?return=%2Fclients%3Fsearch%3Ddana');
  });

  it('stays where it is when only a password was wrong', async () => {
    TestBed.inject(Visitor).update('Ines');
    await problemWith((request) => request.flush(refusal({ code: 'UNAUTHENTICATED', problem: 'identity.wrong-credentials' })));
    expect(TestBed.inject(Router).url).toBe('/');
  });
});
