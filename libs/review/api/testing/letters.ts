import { randomUUID } from 'node:crypto';
import type { Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import type { Arrival } from '../queue/arrivals.repository';
import { type ReviewKind, ReviewKinds } from '../queue/review-kinds';
import { ReviewQueue } from '../queue/review-queue';

/** An item as the documents ask for it. */
export interface ShownItem {
  readonly id: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly subjectId: string;
  readonly threadId: string;
  readonly arrivedAt: string;
  readonly isAgain: boolean;
  readonly dueAt: string;
  readonly isPromised: boolean;
  readonly isFlagged: boolean;
  readonly snoozedUntil: string | null;
  readonly settledAt: string | null;
  readonly settledBy: string | null;
  readonly outcome: string | null;
  readonly revision: number;
}

/** An area downstream that puts letters into the queue, as programs does with what is handed in. */
export class LetterArea implements ReviewKind {
  readonly kind = 'letters.letter';
  /** What became of which letter, in the order in which it was kept. */
  readonly happened: string[] = [];

  constructor(private readonly api: TestApi) {
    api.get(ReviewKinds).register(this);
  }

  /** A client's letter comes in. @returns its id */
  async arrives(client: Pick<Person, 'practiceId' | 'memberId'>, given: Partial<Arrival> = {}): Promise<string> {
    const { memberId: clientId, practiceId } = client;
    const subjectId = given.subjectId ?? randomUUID();
    const letter: Arrival = {
      ...{ clientId, kind: this.kind, subjectId, threadId: randomUUID(), code: 'a-letter', version: '2026-11-29', words: 120 },
      ...{ isAgain: false, isFlagged: false },
      ...given,
    };
    const actor = { role: 'client', memberId: clientId, clientId };
    await this.api.within({ practiceId, actor }, () => this.api.database.transaction(() => this.api.get(ReviewQueue).put(letter)));
    return subjectId;
  }

  async isTakenBack({ practiceId, memberId: clientId }: Pick<Person, 'practiceId' | 'memberId'>, subjectId: string): Promise<void> {
    const actor = { role: 'client', memberId: clientId, clientId };
    const queue = this.api.get(ReviewQueue);
    await this.api.within({ practiceId, actor }, () => this.api.database.transaction(() => queue.withdraw(this.kind, [subjectId])));
  }

  settle({ subjectId, outcome, note }: Parameters<ReviewKind['settle']>[0]): Promise<string | null> {
    this.happened.push(`${outcome} ${subjectId}${note === null ? '' : ` ${note}`}`);
    return Promise.resolve(note);
  }

  reopen({ subjectId, from, saidId }: Parameters<ReviewKind['reopen']>[0]): Promise<void> {
    this.happened.push(`not ${from} ${subjectId}${saidId === null ? '' : ` ${saidId}`}`);
    return Promise.resolve();
  }
}
