import { provideHttpClientTesting, HttpTestingController } from '@angular/common/http/testing';
import { Injectable } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { provideApi, Session } from '@rekindle/shared/graphql';
import { DeviceDrafts } from '@rekindle/shared/ui';
import { anAnswer } from '../testing/a-beginning';
import { IntakeAnswers } from './intake-answers';

@Injectable({ providedIn: 'root' })
class Viewer extends Session<{ name: string }> {
  protected override ask = () => Promise.resolve(null);
  protected override close = () => Promise.resolve();
}

describe('answers at a device', () => {
  let answers: IntakeAnswers;
  let server: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideApi(Viewer), provideHttpClientTesting(), provideRouter([])] });
    TestBed.inject(Viewer).update({ name: 'Tomasz' });
    server = TestBed.inject(HttpTestingController);
    answers = TestBed.inject(IntakeAnswers);
    await answers.start('m2', []);
  });

  const settle = () => new Promise((done) => setTimeout(done));
  const respond = async (revision: number) => {
    server.expectOne('/graphql').flush({ data: { saveIntakeAnswer: { isKept: true, answer: anAnswer('goal', 'rebuild', revision) } } });
    await settle();
  };

  it('are never sent in the name of somebody who signed in later', async () => {
    await answers.answer('goal', 'rebuild');
    server.expectOne('/graphql').error(new ProgressEvent('error'));
    await settle();
    TestBed.inject(Viewer).update({ name: 'Priya' });
    await TestBed.inject(DeviceDrafts).send();
    server.expectNone('/graphql');
  });

  it('that follow quickly do not quarrel with each other', async () => {
    await answers.answer('goal', 'rebuild');
    await answers.answer('goal', 'let-go');
    await respond(1);
    const { variables } = server.expectOne('/graphql').request.body as { variables: { input: object } };
    expect(variables.input).toEqual({ question: 'GOAL', code: 'let-go', revision: 1 });
  });
});
