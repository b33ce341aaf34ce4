import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId, worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
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
  /** Who did it: whoever acts now, unless told; null for nobody of the practice. */
  readonly actorId?: string | null;
}

/** What an item says beyond its codes. */
export interface Told {
  readonly text: string;
  /** A second text, such as the reason for something. */
  readonly detail?: string | null;
  /** When the text was written anew. */
  readonly changedAt?: Date | null;
}

/** Reads what items are about, all of one kind at once, by their subjects; whatever may not be read is left out. */
export type TimelineReader = (subjectIds: readonly string[]) => Promise<ReadonlyMap<string, Told>>;

/** What happened with a client. Areas add to it in the transaction in which it happens. */
@Injectable()
export class Timeline {
  private readonly readers = new Map<string, TimelineReader>();

  constructor(
    private readonly items: TimelineRepository,
    private readonly database: Database,
  ) {}

  /** Says how the texts of a kind are read; an item whose subject the reader does not know is shown to nobody. At start. */
  tellWith(kind: Happening['kind'], reader: TimelineReader): void {
    this.readers.set(kind, reader);
  }

  /** How the texts of a kind are read; undefined where its codes say everything. */
  readerOf(kind: string): TimelineReader | undefined {
    return this.readers.get(kind);
  }

  async add(...happenings: readonly Happening[]): Promise<void> {
    // The worker is nobody of the practice.
    const whoActs = currentContext().actor.memberId ?? null;
    await this.items.insert(
      happenings.map(({ clientId, kind, happenedAt = new Date(), visibility, subjectId = null, codes = [], actorId = whoActs }) => ({
        ...{ practiceId: currentPracticeId() as PracticeId, id: newId<never>(), clientId: clientId as ClientId },
        ...{ kind, happenedAt, actorId: actorId as MemberId | null, visibility, subjectId, codes: [...codes] },
      })),
    );
  }

  /** Takes an item back because what it is about is gone, or is for other eyes now. Inside the transaction of that change. */
  async withdraw({ clientId, kind, subjectId }: Required<Pick<Happening, 'clientId' | 'kind' | 'subjectId'>>): Promise<void> {
    // Nobody else may: what happened has happened.
    await this.database.as({ actor: worker }, () => this.items.remove(clientId, kind, subjectId));
  }
}
