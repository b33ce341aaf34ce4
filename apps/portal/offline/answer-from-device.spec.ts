import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Viewer } from '@rekindle/identity/portal';
import {
  Api,
  type ApiProblem,
  ChecksDocument,
  OpenOwnExerciseDocument,
  type OwnOpenExerciseFragment,
  type PersonFragment,
  PortalSignOutDocument,
  PortalViewerDocument,
  provideApi,
  SaveExerciseAnswerDocument,
  type TypedDocumentString,
} from '@rekindle/shared/graphql';
import { DeviceCopies } from '@rekindle/shared/ui';
import { answerFromDevice } from './answer-from-device';
import { keepPerson } from './keep-person';

const about = { isOwnChoice: false, dueOn: null, standing: 'OPEN', handedInAt: null, savedAt: null, heldUntil: null } as const;
const exercise = {
  id: 'a1',
  exercise: 'how-we-fought',
  version: '2026-11-28',
  content: null,
  closedBecause: null,
  isTakenBack: false,
  ...about,
};
const anAnswer = (answer: string, revision: number) => ({ field: 'turn', answer, revision, savedAt: '2026-03-01T14:02:00Z' });
const opened: OwnOpenExerciseFragment = { exercise, answers: [anAnswer('"In the hall."', 1)], submissions: [] };
const priya: PersonFragment = {
  ...{ memberId: 'm1', name: 'Priya Nambiar', email: 'priya@mail.example', readsOnlySince: null },
  practice: { name: 'Stillwater', logo: null },
};

describe('without a network', () => {
  let api: Api;
  let copies: DeviceCopies;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideApi(Viewer, undefined, [answerFromDevice]),
        provideHttpClientTesting(),
        provideRouter([{ path: '**', children: [] }]),
      ],
    });
    api = TestBed.inject(Api);
    copies = TestBed.inject(DeviceCopies);
    await ask(PortalViewerDocument, {}, (request) => request.flush({ data: { viewer: priya } }));
    await ask(OpenOwnExerciseDocument, { id: 'a1' }, (request) => request.flush({ data: { myExercise: opened } }));
  });

  // What is kept is kept behind what is answered.
  async function ask<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
    answer: (request: TestRequest) => void,
  ): Promise<Data> {
    const answered = api.ask(document, variables);
    answer(TestBed.inject(HttpTestingController).expectOne('/graphql'));
    return answered.finally(() => new Promise((done) => setTimeout(done)));
  }

  const cut = (request: TestRequest) => request.error(new ProgressEvent('error'));
  const refuse = (code: string, problem: string) => (request: TestRequest) =>
    request.flush({ data: null, errors: [{ message: 'No.', extensions: { code, problem } }] });
  const whatOpens = () => ask(OpenOwnExerciseDocument, { id: 'a1' }, cut).then(({ myExercise }) => myExercise, codeOf);
  const codeOf = (failure: unknown) => (failure as ApiProblem).code;

  it('an exercise that was opened before opens, and it is known who looks', async () => {
    expect(await whatOpens()).toEqual(opened);
    expect(copies.shownSince()).not.toBeNull();
    expect(await ask(PortalViewerDocument, {}, cut)).toEqual({ viewer: priya });
  });

  it('everything else says that the server is away', async () => {
    expect(await ask(OpenOwnExerciseDocument, { id: 'a2' }, cut).catch(codeOf)).toBe('UNREACHABLE');
    expect(await ask(ChecksDocument, {}, cut).catch(codeOf)).toBe('UNREACHABLE');
  });

  describe('that hangs', () => {
    beforeEach(() => void jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'] }));
    afterEach(() => void jest.useRealTimers());

    const hang = () => jest.advanceTimersByTime(4_000);

    it('what is kept stands in after a few seconds', async () => {
      expect(await ask(OpenOwnExerciseDocument, { id: 'a1' }, hang)).toEqual({ myExercise: opened });
      expect(copies.shownSince()).not.toBeNull();
    });

    it('what is not kept is waited for', async () => {
      const asked = ask(OpenOwnExerciseDocument, { id: 'a2' }, hang);
      const nothing = new Promise((resolve) => setTimeout(() => resolve('nothing yet'), 20));
      expect(await Promise.race([asked, nothing])).toBe('nothing yet');
    });
  });

  it('what was saved since is there too', async () => {
    const input = { assignmentId: 'a1', field: 'turn', answer: '"In the car."', revision: 1 };
    const answer = anAnswer(input.answer, 2);
    await ask(SaveExerciseAnswerDocument, { input }, (request) =>
      request.flush({ data: { saveExerciseAnswer: { isKept: true, answer } } }),
    );
    expect(await whatOpens()).toEqual({ ...opened, answers: [answer] });
  });

  it('no failure of a server that can be reached is covered up', async () => {
    const asked = ask(OpenOwnExerciseDocument, { id: 'a1' }, refuse('UNEXPECTED', 'unexpected'));
    expect(await asked.catch(codeOf)).toBe('UNEXPECTED');
  });

  it('nothing is left once the server has said that nobody is signed in', async () => {
    await ask(ChecksDocument, {}, refuse('UNAUTHENTICATED', 'signed-out')).catch(codeOf);
    expect(await whatOpens()).toBe('UNREACHABLE');
  });

  it('nothing is left for a visitor', async () => {
    await ask(PortalViewerDocument, {}, (request) => request.flush({ data: { viewer: null } }));
    expect(await whatOpens()).toBe('UNREACHABLE');
  });

  it('nothing is left after signing out', async () => {
    await ask(PortalSignOutDocument, {}, (request) => request.flush({ data: { signOut: { ok: true } } }));
    expect(await whatOpens()).toBe('UNREACHABLE');
  });

  it('nothing is left for whoever comes in next, who is known from then on', async () => {
    await keepPerson(copies, { ...priya, memberId: 'm2', name: 'Tomasz Wieland' });
    expect(await whatOpens()).toBe('UNREACHABLE');
    expect((await ask(PortalViewerDocument, {}, cut)).viewer?.name).toBe('Tomasz Wieland');
  });
});
