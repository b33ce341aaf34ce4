import { Injectable } from '@nestjs/common';
import { Problem } from '@rekindle/platform/graphql';
import { type GoOn, type PlainPage, PlainPages, type SentForm, type Visit } from '@rekindle/platform/http';
import { choiceAt } from '@rekindle/outcomes/domain';
import { type WaveAnswer, AnsweringService } from './answering.service';
import { closedPage, donePage, type Filled, filledWith, questionPage } from './wave-page';
import { wavePageWords as words } from './wave-page-words';
import { type OpenWave, WaveVisits } from './wave-visits';

/**
 * Where the mail of a question leads, without a script and without a sign-in. Looking writes nothing: mail scanners look as well. The
 * address is the right to answer this one question, and opens nothing else.
 */
@Injectable()
export class WavePages {
  constructor(
    private readonly visits: WaveVisits,
    private readonly answers: AnsweringService,
    pages: PlainPages,
  ) {
    pages.add('portal', '/w/:token', (visit) => this.show(visit));
    pages.add('portal', '/w/:token/done', (visit) => this.open(visit, async (open) => donePage(open)));
    pages.take('portal', '/w/:token', (sent) => this.take(sent));
  }

  private show(visit: Visit): Promise<PlainPage> {
    return this.open(visit, async (open) => {
      const linked = visit.query['a'];
      const filled = filledWith(open);
      const chosen = choiceAt(linked) === undefined ? filled.chosen : Number(linked);
      return questionPage(open, tokenIn(visit), { ...filled, chosen });
    });
  }

  private take(sent: SentForm): Promise<PlainPage | GoOn> {
    return this.open<PlainPage | GoOn>(sent, async (open) => {
      const refuse = (says: string, at: 'choice' | 'day') => questionPage(open, tokenIn(sent), { ...typedIn(sent), problem: { says, at } });
      const answer = answerIn(sent);
      if (!answer) return refuse(words.choose, 'choice');
      try {
        await this.answers.answer(open, answer);
      } catch (error) {
        if (error instanceof Problem) return refuse(error.message, answer.since === null ? 'choice' : 'day');
        throw error;
      }
      return { to: `/w/${tokenIn(sent)}/done` };
    });
  }

  private async open<T extends PlainPage | GoOn = PlainPage>(visit: Visit, work: (open: OpenWave) => Promise<T>): Promise<T | PlainPage> {
    const shown = await this.visits.visit(tokenIn(visit), work);
    return typeof shown === 'string' ? closedPage(shown) : shown;
  }
}

/** Null where nothing was chosen. */
function answerIn(sent: SentForm): WaveAnswer | null {
  const says = choiceAt(sent.form['says']);
  const { since, wellbeing, isPrivate } = typedIn(sent);
  return says === undefined ? null : { says, since: says === null || since === '' ? null : since, wellbeing, isPrivate };
}

function typedIn({ form }: SentForm): Filled {
  const chosen = choiceAt(form['says']) === undefined ? null : Number(form['says']);
  const wellbeing = /^[0-4]$/.test(form['wellbeing'] ?? '') ? Number(form['wellbeing']) : null;
  return { chosen, since: form['since']?.trim() ?? '', wellbeing, isPrivate: form['private'] === 'on', problem: null };
}

function tokenIn({ params }: Visit): string {
  return params['token'] ?? '';
}
