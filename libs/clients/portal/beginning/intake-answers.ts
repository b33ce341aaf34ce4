import { computed, inject, Service, signal } from '@angular/core';
import { IntakeQuestion } from '@rekindle/clients/domain';
import { Api, ApiProblem, keyOf, SaveIntakeAnswerDocument, type SavedIntakeAnswerFragment, Session } from '@rekindle/shared/graphql';
import { DeviceDrafts, type Draft, type Sending } from '@rekindle/shared/ui';
import { questionName } from '../question/question-words';
import { deviceZone } from '../question/device-zone';

/** An answer as it is shown: what this device holds, else what the server has. Null where the question was skipped. */
export interface ShownAnswer {
  readonly code: string | null;
}

/** Two answers to one question, given on two devices that did not know of each other. */
export interface Dispute {
  readonly question: IntakeQuestion;
  readonly here: string | null;
  readonly there: string | null;
  /** When the other one was saved. */
  readonly savedAt: Date;
}

interface WaitingAnswer {
  readonly code: string | null;
  /** Of the answer that was there when this one was written. */
  readonly revision: number;
}

const area = 'intake';

/** The answers to the first questions: kept on the device at once, sent when the server can be reached, never one over the other. */
@Service()
export class IntakeAnswers {
  private readonly api = inject(Api);
  private readonly drafts = inject(DeviceDrafts);
  private readonly session = inject<Session<unknown>>(Session);
  private readonly kept = signal<Partial<Record<IntakeQuestion, SavedIntakeAnswerFragment>>>({});
  private readonly open = signal<readonly Dispute[]>([]);
  // What this device has written since: a newer answer of its own is no quarrel.
  private readonly written = new Map<IntakeQuestion, number>();
  private owner: unknown = null;

  readonly disputes = this.open.asReadonly();
  /** Why the server did not take an answer, in words. */
  readonly refusal = signal<string | null>(null);
  readonly answers = computed<Partial<Record<IntakeQuestion, ShownAnswer>>>(() => {
    const waiting = this.drafts.waiting().filter(({ place }) => place.startsWith(`${area}/`));
    return { ...this.kept(), ...Object.fromEntries(waiting.map((draft) => [questionOf(draft), draft.value as WaitingAnswer])) };
  });
  /** Where the client is, as far as they said, else where the device is. */
  readonly zone = computed(() => this.answers()[IntakeQuestion.TIME_ZONE]?.code ?? deviceZone());
  /** When the server last took one. */
  readonly savedAt = computed(() => {
    const times = Object.values(this.kept()).map(({ savedAt }) => Date.parse(savedAt));
    return times.length > 0 ? new Date(Math.max(...times)) : null;
  });

  /** Begins with what the server has, and with what this person left on the device. */
  async start(memberId: string, kept: readonly SavedIntakeAnswerFragment[]): Promise<void> {
    this.owner = this.session.latest();
    this.kept.set(Object.fromEntries(kept.map((answer) => [IntakeQuestion[answer.question], answer])));
    this.open.set([]);
    this.written.clear();
    this.drafts.sendWith(area, { send: (draft) => this.send(draft), nameOf: (draft) => questionName(questionOf(draft)) });
    await this.drafts.open(memberId);
  }

  /** Ends when it is safe on the device. */
  async answer(question: IntakeQuestion, code: string | null): Promise<void> {
    if (this.answers()[question]?.code === code) return;
    this.refusal.set(null);
    await this.keep(question, code, this.kept()[question]?.revision ?? 0);
  }

  /** Ends a dispute: what the person chose is kept, and what they did not choose has been seen. */
  async settle({ question, here }: Dispute, choice: 'here' | 'there'): Promise<void> {
    this.open.update((disputes) => disputes.filter((dispute) => dispute.question !== question));
    if (choice === 'there') await this.drafts.forget(placeOf(question));
    else await this.keep(question, here, this.kept()[question]?.revision ?? 0);
  }

  private keep(question: IntakeQuestion, code: string | null, revision: number): Promise<void> {
    return this.drafts.keep(placeOf(question), { code, revision } satisfies WaitingAnswer);
  }

  private async send(draft: Draft): Promise<Sending> {
    // Somebody else may have signed in at this device since: what is not theirs is never sent in their name.
    if (this.session.latest() !== this.owner) return 'unreachable';
    const question = questionOf(draft);
    const { code, revision } = draft.value as WaitingAnswer;
    const input = { question: keyOf(IntakeQuestion, question), code, revision: Math.max(revision, this.written.get(question) ?? 0) };
    try {
      const { isKept, answer } = (await this.api.mutate(SaveIntakeAnswerDocument, { input })).saveIntakeAnswer;
      this.kept.update((kept) => ({ ...kept, [question]: answer }));
      if (!isKept) return this.dispute({ question, here: code, there: answer.code, savedAt: new Date(answer.savedAt) });
      this.written.set(question, answer.revision);
      return 'sent';
    } catch (failure) {
      return this.outcomeOf(failure as Error);
    }
  }

  private dispute(dispute: Dispute): Sending {
    this.open.update((disputes) => [...disputes.filter(({ question }) => question !== dispute.question), dispute]);
    return 'refused';
  }

  // What can go well later is tried again; what cannot is told, and stays on the device until the person has seen to it.
  private outcomeOf(failure: Error): Sending {
    if (failure instanceof ApiProblem && failure.isPassing) return 'unreachable';
    this.refusal.set(failure.message);
    return 'refused';
  }
}

function placeOf(question: IntakeQuestion): string {
  return `${area}/${question}`;
}

function questionOf({ place }: Draft): IntakeQuestion {
  return place.slice(area.length + 1) as IntakeQuestion;
}
