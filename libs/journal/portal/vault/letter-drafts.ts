import { computed, inject, Service, signal } from '@angular/core';
import { writeText } from '@rekindle/journal/domain';
import { Api, type ApiProblem, KeepLetterDocument, Session, type VaultEntryFragment } from '@rekindle/shared/graphql';
import { DeviceDrafts, type Draft, type Sending, UnderFingers } from '@rekindle/shared/ui';
import { WordingSender } from '../own/wording-sender';
import { type Letter, letterOf } from './letter';

const area = 'vault';
const placeOf = (id: string) => `${area}/${id}`;

/**
 * Letters as they are written: kept on the device with the typing, sent when the server can be reached. What the server has of them is known for as long as the app is
 * open, and copied nowhere.
 */
@Service()
export class LetterDrafts {
  private readonly api = inject(Api);
  private readonly drafts = inject(DeviceDrafts);
  private readonly session = inject<Session<{ readonly memberId?: string }>>(Session);
  private readonly fingers = new UnderFingers<Letter>(
    (id, letter) => void this.drafts.hold(placeOf(id), letter),
    () => void this.drafts.send(),
  );
  private readonly said = signal<ReadonlyMap<string, VaultEntryFragment>>(new Map());
  private readonly sender = new WordingSender<VaultEntryFragment>((entry) => this.note(entry));
  private owner: string | undefined;

  /** What is not with the server yet, by letter. */
  private readonly waiting = computed<ReadonlyMap<string, Letter>>(() => {
    const kept = this.drafts.waiting().filter(({ place }) => place.startsWith(`${area}/`));
    return new Map([
      ...kept.map(({ place, value }): [string, Letter] => [place.slice(area.length + 1), value as Letter]),
      ...this.fingers.typed(),
    ]);
  });
  readonly isOnDeviceOnly = this.drafts.isOnDeviceOnly;

  /** Sends what this person wrote without a network. */
  sendWhatWaits(): void {
    this.owner = this.session.latest()?.memberId;
    this.drafts.sendWith(area, {
      send: (draft) => this.send(draft),
      nameOf: () => $localize`:@@letter.draftName:a letter that you never sent`,
    });
    void this.drafts.send();
  }

  /** How it stands, with what lies on the device over it; undefined where this device knows nothing of it. */
  find(id: string): Letter | undefined {
    const said = this.said().get(id);
    return this.waiting().get(id) ?? (said && letterOf(said));
  }

  /** What the server has; undefined where it was not asked yet. */
  saidOf(id: string): VaultEntryFragment | undefined {
    return this.said().get(id);
  }

  /** The other wording, where another device has written meanwhile. */
  disputeOf(id: string): VaultEntryFragment | null {
    const [here, said] = [this.waiting().get(id), this.said().get(id)];
    return here && said && said.revision > this.sender.latestOf(id, here.revision) && writeText(here.text) !== said.text ? said : null;
  }

  failureOf(id: string): ApiProblem | null {
    return this.sender.refusals().get(id) ?? null;
  }

  type(id: string, letter: Letter): void {
    this.sender.clear(id);
    const revision = this.disputeOf(id) ? letter.revision : (this.said().get(id)?.revision ?? letter.revision);
    this.fingers.type(id, { ...letter, revision });
  }

  /** Typing is over, or somebody leaves. */
  rest(): void {
    this.fingers.rest();
  }

  /** The wording that the writer chose of two; the other one has been seen. */
  settle(id: string, letter: Letter): void {
    const revision = this.said().get(id)?.revision ?? 0;
    this.fingers.forget(id);
    void this.drafts.keep(placeOf(id), { ...letter, revision });
  }

  note(entry: VaultEntryFragment): void {
    this.said.update((said) => new Map(said).set(entry.id, entry));
  }

  /** It is gone, or was never sent. */
  async forget(id: string): Promise<void> {
    this.fingers.forget(id);
    this.said.update((said) => new Map([...said].filter(([each]) => each !== id)));
    await this.drafts.forget(placeOf(id));
  }

  /** @returns whether the server has everything of it */
  async isSent(id: string): Promise<boolean> {
    this.fingers.rest();
    await this.drafts.send();
    return !this.waiting().has(id);
  }

  private async send({ place, value }: Draft): Promise<Sending> {
    // Somebody else may have signed in at this device since.
    if (this.session.latest()?.memberId !== this.owner) return 'unreachable';
    const [id, letter] = [place.slice(area.length + 1), value as Letter];
    if (this.disputeOf(id)) return 'refused';
    const { text, ...rest } = letter;
    const input = {
      ...rest,
      id,
      revision: this.sender.latestOf(id, letter.revision),
      text: writeText(text),
      kind: 'LETTER' as const,
      mood: null,
      tags: [],
      events: [],
      prompt: null,
    };
    return this.sender.send(id, async () => (await this.api.mutate(KeepLetterDocument, { input })).saveJournalEntry);
  }
}
