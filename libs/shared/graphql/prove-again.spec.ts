import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { Injectable } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Api } from './api';
import { RenewKeysDocument } from './generated/graphql';
import { ProveAgain } from './prove-again';
import { provideApi } from './provide-api';
import { Session } from './session/session';

@Injectable({ providedIn: 'root' })
class Visitor extends Session<string> {
  protected override ask = () => Promise.resolve(null);
  protected override close = () => Promise.resolve();
}

/** Somebody who answers at once. */
@Injectable({ providedIn: 'root' })
class Answering extends ProveAgain {
  proves = true;
  asked = 0;

  override ask(): Promise<boolean> {
    this.asked++;
    return Promise.resolve(this.proves);
  }
}

const renewal = { renewKeys: { total: 3, done: 0, startedAt: '2026-11-23T10:00:00Z', finishedAt: null } };
const refusal = { data: null, errors: [{ message: 'Please show once more.', extensions: { code: 'FORBIDDEN', problem: 'prove-again' } }] };

describe('an act for which the api wants to know first that it is really them', () => {
  let http: HttpTestingController;
  const settle = () => new Promise((done) => setTimeout(done));
  const next = async (): Promise<TestRequest> => {
    await settle();
    return http.expectOne('/graphql');
  };

  function begin(): { person: Answering; renewed: Promise<unknown> } {
    http = TestBed.inject(HttpTestingController);
    return { person: TestBed.inject(Answering), renewed: TestBed.inject(Api).mutate(RenewKeysDocument, {}) };
  }

  describe('where the app can ask', () => {
    beforeEach(() => {
      TestBed.configureTestingModule({ providers: [provideApi(Visitor, Answering), provideHttpClientTesting(), provideRouter([])] });
    });

    it('is sent again, as it was, once they have shown it', async () => {
      const { person, renewed } = begin();
      const first = await next();
      first.flush(refusal);
      const second = await next();
      expect(second.request.body).toEqual(first.request.body);
      second.flush({ data: renewal });
      await expect(renewed).resolves.toEqual(renewal);
      expect(person.asked).toBe(1);
    });

    it('is left alone when they would rather not', async () => {
      const { person, renewed } = begin();
      person.proves = false;
      (await next()).flush(refusal);
      await expect(renewed).rejects.toMatchObject({ problem: 'prove-again' });
      http.verify();
    });

    it('is not sent a third time', async () => {
      const { person, renewed } = begin();
      (await next()).flush(refusal);
      (await next()).flush(refusal);
      await expect(renewed).rejects.toMatchObject({ problem: 'prove-again' });
      expect(person.asked).toBe(1);
    });

    it('asks for nothing when something else is wrong', async () => {
      const { person, renewed } = begin();
      (await next()).flush({ data: null, errors: [{ message: 'Please wait.', extensions: { code: 'CONFLICT' } }] });
      await expect(renewed).rejects.toMatchObject({ message: 'Please wait.' });
      expect(person.asked).toBe(0);
    });
  });

  it('fails where the app has no way to ask', async () => {
    TestBed.configureTestingModule({ providers: [provideApi(Visitor), provideHttpClientTesting(), provideRouter([])] });
    const { renewed } = begin();
    (await next()).flush(refusal);
    await expect(renewed).rejects.toMatchObject({ problem: 'prove-again' });
  });
});
