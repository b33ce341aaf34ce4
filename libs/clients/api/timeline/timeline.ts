import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import type { ClientId, MemberId, PracticeId } from '@rekindle/shared/kernel';
import type { Visibility } from '@rekindle/clients/domain';
import { TimelineRepository } from './timeline.repository';

/** What an area puts on the timeline of a client. */
export interface Happening {
  readonly clientId: string;
  /** `area.what-happened`; the dashboard drawer of the area has the words for it. */
  readonly kind: `${string}.${string}`;
  /** Now, unless told. */
  readonly happenedAt?: Date;
  readonly visibility: Visibility;
  /** The row that it is about, in a table of the area. */
  readonly subjectId?: string;
  /** What words are made of: codes, never a text. */
  readonly codes?: readonly string[];
}

/** What happened with a client. Areas add to it in the transaction in which it happens. */
@Injectable()
export class Timeline {
  constructor(private readonly items: TimelineRepository) {}

  async add(...happenings: readonly Happening[]): Promise<void> {
    // Somebody who is just joining, and the worker, are no member of the team.
    const actorId = (currentContext().actor.memberId as MemberId | undefined) ?? null;
    await this.items.insert(
      happenings.map(({ clientId, kind, happenedAt = new Date(), visibility, subjectId = null, codes = [] }) => ({
        ...{ practiceId: currentPracticeId() as PracticeId, id: newId<never>(), clientId: clientId as ClientId },
        ...{ kind, happenedAt, actorId, visibility, subjectId, codes: [...codes] },
      })),
    );
  }
}
