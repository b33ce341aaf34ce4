import { inject, signal } from '@angular/core';
import {
  AddToAgendaDocument,
  Api,
  ApiProblem,
  FlagReviewDocument,
  type QueuedItemFragment,
  RemoveAgendaPointDocument,
  type SettleReviewMutationVariables,
  SettleReviewDocument,
  SnoozeReviewDocument,
} from '@rekindle/shared/graphql';
import { Deed } from '@rekindle/shared/ui';
import type { Dealt } from '../queue/dealt';
import { Undoing } from '../queue/undoing';

/** As the api names it. */
export type Outcome = SettleReviewMutationVariables['input']['outcome'];

interface Around {
  readonly item: () => QueuedItemFragment | undefined;
  /** Something was done with it. */
  readonly dealt: (dealt: Dealt) => void;
  /** Somebody else was faster: what stands now has to be asked for. */
  readonly changed: () => void;
}

/** What a coach can do with an item of the queue. Needs an injection context below `Undoing`. */
export class Acts {
  private readonly api = inject(Api);
  private readonly undoing = inject(Undoing);
  /** Counts up when something was put on the agenda or taken off. */
  readonly agendaChanges = signal(0);

  constructor(private readonly around: Around) {}

  /** @param note what the client is told with it */
  readonly settle = new Deed(async (outcome: Outcome, note?: Dealt['note']) => {
    await this.act(async ({ id, revision }) => {
      const input = { id, revision, outcome, note: note?.text ?? null };
      const { settleReview } = await this.api.mutate(SettleReviewDocument, { input });
      return { item: settleReview, words: settledWords[outcome], stays: false, ...(note ? { note } : {}) };
    });
  });

  readonly snooze = new Deed(async (until: Date) => {
    await this.act(async ({ id, revision }) => {
      const { snoozeReview } = await this.api.mutate(SnoozeReviewDocument, { id, revision, until: until.toISOString() });
      return { item: snoozeReview, words: $localize`:@@reviewActs.snoozed:put off`, stays: false };
    });
  });

  readonly flag = new Deed(async () => {
    await this.act(async ({ id, revision, isFlagged }) => {
      const { flagReview } = await this.api.mutate(FlagReviewDocument, { id, revision, isOn: !isFlagged });
      const words = isFlagged ? $localize`:@@reviewActs.unflagged:no longer flagged` : $localize`:@@reviewActs.flagged:flagged`;
      return { item: flagReview, words, stays: true };
    });
  });

  /** @param sent called once it is on the agenda */
  readonly putOnAgenda = new Deed(async (text: string, sent: () => void) => {
    const item = this.around.item();
    if (!item) return;
    const { addToAgenda } = await this.api.mutate(AddToAgendaDocument, { input: { clientId: item.clientId, text, itemId: item.id } });
    sent();
    this.agendaChanges.update((times) => times + 1);
    const added = addToAgenda.find((point) => point.text === text.trim() && point.itemId === item.id);
    if (!added) return;
    this.undoing.offer($localize`:@@reviewActs.onAgenda:On the agenda for ${item.clientName}:name:`, async () => {
      await this.api.mutate(RemoveAgendaPointDocument, { id: added.id });
      this.agendaChanges.update((times) => times + 1);
    });
  });

  private async act(work: (item: QueuedItemFragment) => Promise<Dealt>): Promise<void> {
    const item = this.around.item();
    if (!item) return;
    try {
      this.around.dealt(await work(item));
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.problem === 'review.changed-meanwhile') this.around.changed();
      throw problem;
    }
  }
}

const settledWords: Record<Outcome, string> = {
  REVIEWED: $localize`:@@reviewActs.reviewed:read; your client sees it`,
  ASKED_FOR_MORE: $localize`:@@reviewActs.asked:asked for more`,
};
