import { computed, inject, Service } from '@angular/core';
import { type Entry, textFlaw, writeText } from '@rekindle/journal/domain';
import { Api, type OwnJournalEntryFragment, SaveJournalEntryDocument, Session } from '@rekindle/shared/graphql';
import { DeviceDrafts, type Draft, localDayInWords, type Sending, UnderFingers } from '@rekindle/shared/ui';
import { type OwnEntry, type OwnStanding, saidEntry } from './own-entry';
import { SaidEntries } from './said-entries';
import { entryOf, isSameWording, placeOf, type WaitingEntry } from './waiting-entry';
import { WordingSender } from './wording-sender';

/** Two versions of one entry, written on two devices that did not know of each other. */
export interface TwoWordings {
  readonly here: WaitingEntry;
  readonly there: OwnEntry;
}

/** Entries as they are written: kept on the device with the typing, sent when the server can be reached, never one over the other. */
@Service()
export class EntryDrafts {
  private readonly api = inject(Api);
  private readonly drafts = inject(DeviceDrafts);
  private readonly said = inject(SaidEntries);
  private readonly session = inject<Session<{ readonly memberId?: string }>>(Session);
  private readonly fingers = new UnderFingers<WaitingEntry>(
    (id, waiting) => this.holdTyped(id, waiting),
    () => void this.drafts.send(),
  );
  private readonly sender = new WordingSender<OwnJournalEntryFragment>((entry) => this.said.note(entry));
  private owner: string | undefined;

  /** What is not with the server yet, by entry. */
  readonly waiting = computed<ReadonlyMap<string, WaitingEntry>>(
    () =>
      new Map([
        ...this.drafts.waiting().flatMap((draft): [string, WaitingEntry][] => {
          const id = entryOf(draft);
          return id ? [[id, draft.value as WaitingEntry]] : [];
        }),
        ...this.fingers.typed(),
      ]),
  );
  /** Why the server did not take an entry. */
  readonly refusals = this.sender.refusals;

  /** Sends what this person wrote without a network, whatever page they are on. */
  sendWhatWaits(): void {
    this.owner = this.session.latest()?.memberId;
    this.drafts.sendWith('journal', { send: (draft) => this.send(draft), nameOf: (draft) => this.nameOf(draft) });
    void this.drafts.send();
  }

  /** Keeps a wording with the typing, and sends it once typing rests. */
  type(id: string, { writtenOn, mood, tags, events, prompt, text }: Entry): void {
    const before = this.waiting().get(id);
    const begunAt = before?.begunAt ?? new Date().toISOString();
    this.fingers.type(id, { writtenOn, mood, tags, events, prompt, text, begunAt, revision: this.seen(id, before) });
  }

  /** Typing is over, or somebody leaves: nothing waits for the pause. */
  rest(): void {
    this.fingers.rest();
  }

  /** The change of a shared entry goes to the coach. */
  async sendChange(id: string): Promise<void> {
    this.fingers.rest();
    const waiting = this.waiting().get(id);
    if (waiting) await this.keep(id, { ...waiting, isForCoach: true });
  }

  /** What was changed here counts no more: the entry is as the server has it. */
  async forget(id: string): Promise<void> {
    this.fingers.forget(id);
    this.sender.clear(id);
    await this.drafts.forget(placeOf(id));
  }

  /** Ends a quarrel between two devices with the wording that the writer chose; what they did not choose has been seen. */
  async settle(id: string, chosen: Entry): Promise<void> {
    const { writtenOn, mood, tags, events, prompt, text } = chosen;
    const begunAt = this.waiting().get(id)?.begunAt ?? new Date().toISOString();
    const revision = this.said.byId().get(id)?.revision ?? 0;
    this.fingers.forget(id);
    await this.keep(id, { writtenOn, mood, tags, events, prompt, text, begunAt, revision });
  }

  /** The two wordings where another device has written since; null where there is no quarrel. */
  disputeOf(id: string): TwoWordings | null {
    const [here, said] = [this.waiting().get(id), this.said.byId().get(id)];
    if (!here || !said || said.revision <= this.sender.latestOf(id, here.revision)) return null;
    const there = saidEntry(said);
    return isSameWording(here, there) ? null : { here, there };
  }

  standingOf(id: string): OwnStanding {
    const waiting = this.waiting().get(id);
    if (!waiting) return 'saved';
    if (this.refusals().has(id) || this.disputeOf(id) || textFlaw(waiting.text)) return 'refused';
    return this.isHeld(id, waiting) ? 'held' : 'on-device';
  }

  /** Everything has to be with the server first. @returns false while it is not */
  async areSent(id: string): Promise<boolean> {
    this.fingers.rest();
    await this.drafts.send();
    return !this.waiting().has(id);
  }

  private async keep(id: string, waiting: WaitingEntry): Promise<void> {
    this.sender.clear(id);
    await this.drafts.hold(placeOf(id), waiting);
    await this.drafts.send();
  }

  private holdTyped(id: string, waiting: WaitingEntry): void {
    const said = this.said.byId().get(id);
    const isAsBefore = said !== undefined && !this.disputeOf(id) && isSameWording(waiting, saidEntry(said));
    if (isAsBefore) return void this.forget(id);
    this.sender.clear(id);
    void this.drafts.hold(placeOf(id), waiting);
  }

  private async send(draft: Draft): Promise<Sending> {
    // Somebody else may have signed in at this device since: what is not theirs is never sent in their name.
    if (this.session.latest()?.memberId !== this.owner) return 'unreachable';
    const [id, waiting] = [entryOf(draft), draft.value as WaitingEntry];
    // What cannot be kept yet stays on the device until it can, and the page says why.
    if (id === null || this.isHeld(id, waiting) || this.disputeOf(id) || textFlaw(waiting.text)) return 'refused';
    const { isForCoach, text, revision, ...wording } = waiting;
    const input = { ...wording, id, revision: this.sender.latestOf(id, revision), text: writeText(text), isForCoach: isForCoach === true };
    return this.sender.send(id, async () => (await this.api.mutate(SaveJournalEntryDocument, { input })).saveJournalEntry);
  }

  private isHeld(id: string, waiting: WaitingEntry): boolean {
    return Boolean(this.said.byId().get(id)?.sharedAt) && !waiting.isForCoach;
  }

  // While there are two wordings, writing on in one of them settles nothing.
  private seen(id: string, before: WaitingEntry | undefined): number {
    return before && this.disputeOf(id) ? before.revision : (this.said.byId().get(id)?.revision ?? 0);
  }

  private nameOf({ value }: Draft): string {
    return $localize`:@@journal.draftName:what you wrote in your journal about ${localDayInWords((value as WaitingEntry).writtenOn)}:day:`;
  }
}
