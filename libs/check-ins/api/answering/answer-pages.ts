import { Injectable } from '@nestjs/common';
import { Problem } from '@rekindle/platform/graphql';
import { type GoOn, type PlainPage, PlainPages, type SentForm, type Visit } from '@rekindle/platform/http';
import { AnsweringService } from '@rekindle/measures/api';
import { SupportService, supportPage } from '@rekindle/safety/api';
import { flagsRaisedBy, screenFor, supportScreens } from '@rekindle/safety/domain';
import { noteOf, type Step } from '@rekindle/check-ins/domain';
import { AnswersService } from './answers.service';
import type { GivenAnswer } from './given-answers';
import { closedPage, donePage, skippedPage, stepPage } from './answer-page';
import { CheckInVisits, type OpenCheckIn } from './check-in-visits';

/**
 * Where the mail of a check-in leads: one question per page, without a script and without a sign-in. Looking writes nothing: mail scanners
 * look as well. The address is the right to answer this one check-in, and opens nothing else.
 */
@Injectable()
export class AnswerPages {
  constructor(
    private readonly visits: CheckInVisits,
    private readonly answers: AnswersService,
    private readonly answering: AnsweringService,
    private readonly support: SupportService,
    pages: PlainPages,
  ) {
    pages.add('portal', '/c/:token', (visit) => this.show(visit, 0));
    pages.add('portal', '/c/:token/:step', (visit) => this.show(visit, stepIn(visit)));
    pages.add('portal', '/c/:token/done', (visit) => this.open(visit, async (open) => donePage(open)));
    pages.add('portal', '/c/:token/support/:screen', (visit) => this.help(visit));
    pages.take('portal', '/c/:token/:step', (sent) => this.take(sent, stepIn(sent)));
    pages.take('portal', '/c/:token/skip', (sent) => this.skip(sent));
    pages.take('portal', '/c/:token/not-safe', (sent) => this.sayNotSafe(sent));
  }

  private show(visit: Visit, at: number): Promise<PlainPage> {
    return this.open(visit, (open) => this.page(open, visit, at));
  }

  private async page(open: OpenCheckIn, { params, query }: Visit, at: number, problem: string | null = null): Promise<PlainPage> {
    const step = open.steps[at];
    if (!step) return donePage(open);
    const linked = query['a'] === undefined ? null : Number(query['a']);
    return stepPage(open, { token: tokenIn(params), at, problem, chosen: linked ?? (await this.chosen(open, step)) });
  }

  private async take(sent: SentForm, at: number): Promise<PlainPage | GoOn> {
    return this.open(sent, async (open) => {
      const step = open.steps[at];
      if (!step) return donePage(open);
      const next = pathTo(sent, at + 1, open.steps.length);
      try {
        return { to: (await this.keep(open, step, sent, next)) ?? next };
      } catch (error) {
        if (error instanceof Problem) return this.page(open, { ...sent, query: { a: sent.form['value'] ?? '' } }, at, error.message);
        throw error;
      }
    });
  }

  /** @returns where to go on instead of the next question, when something comes before it */
  private async keep({ checkIn }: OpenCheckIn, step: Step, { params, form }: SentForm, next: string): Promise<string | null> {
    const value = form['value'] === undefined || form['value'] === '' ? null : Number(form['value']);
    if (step.kind === 'question') {
      await this.answers.save(checkIn.id, answersIn(step.question, value, form['line'] ?? ''));
      return null;
    }
    const { questionnaire, item, isLast } = step;
    const { code, version } = questionnaire;
    await this.answering.save({ questionnaire: code, version, item: item.id, value });
    if (isLast) await this.answering.finish(code);
    await this.answers.noteSitting(checkIn.id);
    const screen = value === null ? null : screenFor(flagsRaisedBy(code, { [item.id]: value }));
    return screen && `/c/${tokenIn(params)}/support/${screen}?next=${encodeURIComponent(next)}`;
  }

  private skip(sent: SentForm): Promise<PlainPage | GoOn> {
    return this.open<PlainPage | GoOn>(sent, async (open) => {
      await this.answers.skip(open.checkIn.id);
      return skippedPage(open);
    });
  }

  private help({ params, query }: Visit): Promise<PlainPage> {
    return this.open({ params, query }, async ({ client }) => {
      const screen = supportScreens.find((each) => each === params['screen']) ?? 'support';
      const next = query['next']?.startsWith(`/c/${tokenIn(params)}/`) ? query['next'] : `/c/${tokenIn(params)}/done`;
      return supportPage(screen, { country: client.country, next, notSafe: `/c/${tokenIn(params)}/not-safe` });
    });
  }

  private sayNotSafe(sent: SentForm): Promise<PlainPage | GoOn> {
    return this.open<PlainPage | GoOn>(sent, async ({ client }) => {
      await this.support.sayNotSafe();
      return supportPage('not-safe', { country: client.country, next: null, notSafe: null });
    });
  }

  private chosen({ given }: OpenCheckIn, step: Step): Promise<number | null> | number | null {
    if (step.kind === 'item') return this.visits.chosen(step.questionnaire.code, step.item.id);
    return given.find(({ question }) => question === step.question.id)?.value ?? null;
  }

  private async open<T extends PlainPage | GoOn = PlainPage>(
    { params }: Visit,
    work: (open: OpenCheckIn) => Promise<T>,
  ): Promise<T | PlainPage> {
    return (await this.visits.visit(tokenIn(params), work)) ?? closedPage();
  }
}

function answersIn(question: Parameters<typeof noteOf>[0], value: number | null, typed: string): GivenAnswer[] {
  if (question.ask === 'line') return typed.trim() === '' ? [] : [{ question: question.id, value: null, line: typed }];
  const note = noteOf(question);
  const line = note && typed.trim() !== '' ? [{ question: note, value: null, line: typed }] : [];
  return [{ question: question.id, value, line: null }, ...line];
}

function tokenIn(params: Visit['params']): string {
  return params['token'] ?? '';
}

function stepIn({ params }: Visit): number {
  return Number(params['step']) - 1;
}

function pathTo({ params }: Visit, at: number, steps: number): string {
  return at < steps ? `/c/${tokenIn(params)}/${at + 1}` : `/c/${tokenIn(params)}/done`;
}
