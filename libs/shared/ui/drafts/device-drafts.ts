import { computed, DOCUMENT, inject, Service, signal } from '@angular/core';
import { DraftStore } from './draft-store';

/** Something that somebody wrote and that the server does not have yet. */
export interface Draft {
  /** `area/what`, for example `intake/goal`. */
  readonly place: string;
  readonly value: unknown;
}

/**
 * What became of sending a draft: the server has it; the server cannot be reached just now; or it was refused, and the person has
 * to look at it.
 */
export type Sending = 'sent' | 'unreachable' | 'refused';

/** How an area sends what is kept for it, without ever throwing, and what it calls it in words. */
export interface DraftSender {
  send(draft: Draft): Promise<Sending>;
  nameOf(draft: Draft): string;
}

interface Waiting extends Draft {
  /** Null until it was tried. */
  readonly outcome: Exclude<Sending, 'sent'> | null;
}

const pauseBetweenTries = 15_000;

/**
 * Keeps what somebody writes on their device at once, sealed, and sends it as soon as the server can be reached: after each change,
 * when the network is back, and at the next start. Nothing stays on the device that the server has.
 */
@Service()
export class DeviceDrafts {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly senders = new Map<string, DraftSender>();
  private readonly drafts = signal<readonly Waiting[]>([]);
  private store: DraftStore | null = null;
  private sending: Promise<void> | null = null;
  private retry?: ReturnType<typeof setTimeout>;

  /** What the server does not have yet, the oldest first. */
  readonly waiting = this.drafts.asReadonly();
  /** Whether something could not be sent and lies on the device only. */
  readonly isOnDeviceOnly = computed(() => this.drafts().some(({ outcome }) => outcome === 'unreachable'));
  /** False where the browser keeps nothing: then what is typed lives as long as the page. */
  readonly keepsOnDevice = signal(true);

  constructor() {
    this.window?.addEventListener('online', () => void this.send());
  }

  /** Whoever knows how to send the drafts of an area says so once. */
  sendWith(area: string, sender: DraftSender): void {
    this.senders.set(area, sender);
  }

  /** Finds what this person left on the device, and begins to send it. The drafts of others stay sealed. */
  async open(owner: string): Promise<void> {
    this.drafts.set([]);
    this.store = await DraftStore.open(owner).catch(() => null);
    this.keepsOnDevice.set(this.store !== null);
    const kept = (await this.store?.all()) ?? [];
    this.drafts.set(kept.map(({ place, text }) => ({ place, value: JSON.parse(text) as unknown, outcome: null })));
    void this.send();
  }

  find(place: string): Draft | undefined {
    return this.drafts().find((draft) => draft.place === place);
  }

  /** Keeps it on the device before anything else; a newer one takes the place of an older one. Nobody waits for the network. */
  async keep(place: string, value: unknown): Promise<void> {
    await this.hold(place, value);
    void this.send();
  }

  /** The same for what is still being written: it is sent when somebody says so, or with the next that is. */
  async hold(place: string, value: unknown): Promise<void> {
    this.drafts.update((drafts) => [...drafts.filter((draft) => draft.place !== place), { place, value, outcome: null }]);
    await this.store?.put(place, JSON.stringify(value)).catch(() => this.keepsOnDevice.set(false));
  }

  /** The person has decided against it. */
  async forget(place: string): Promise<void> {
    this.drafts.update((drafts) => drafts.filter((draft) => draft.place !== place));
    await this.store?.remove(place);
  }

  /** Tries to send everything that waits, one after the other; several calls at once are one. */
  async send(): Promise<void> {
    clearTimeout(this.retry);
    if (this.next()) this.sending ??= this.sendAll();
    await this.sending;
  }

  /** Before leaving the device: sends what can be sent. @returns what cannot, in words */
  async sendBeforeLeaving(): Promise<string[]> {
    await this.send();
    return [...new Set(this.drafts().map((draft) => this.senderOf(draft)?.nameOf(draft) ?? draft.place))];
  }

  /** Leaves nothing of this person on the device. */
  async wipe(): Promise<void> {
    clearTimeout(this.retry);
    this.drafts.set([]);
    const { store } = this;
    this.store = null;
    await store?.wipe();
  }

  private async sendAll(): Promise<void> {
    try {
      for (let draft = this.next(); draft; draft = this.next()) {
        const outcome = (await this.senderOf(draft)?.send(draft)) ?? 'refused';
        if (outcome === 'sent') await this.drop(draft);
        else if (outcome === 'refused') this.note([draft], outcome);
        else return this.note(this.drafts(), outcome);
      }
    } finally {
      this.sending = null;
      if (this.isOnDeviceOnly()) this.retry = setTimeout(() => void this.send(), pauseBetweenTries);
    }
  }

  // What was refused waits for the person; what nobody can send yet, for its area.
  private next(): Waiting | undefined {
    return this.drafts().find((draft) => draft.outcome !== 'refused' && this.senderOf(draft));
  }

  // While it was on its way somebody may have written on: then the newer one still waits.
  private async drop(sent: Waiting): Promise<void> {
    if (this.drafts().includes(sent)) await this.forget(sent.place);
  }

  // What was refused stays so; a server that cannot be reached for one cannot be reached for any.
  private note(some: readonly Waiting[], outcome: Exclude<Sending, 'sent'>): void {
    const isMeant = (draft: Waiting) => some.includes(draft) && draft.outcome !== 'refused';
    this.drafts.update((drafts) => drafts.map((draft) => (isMeant(draft) ? { ...draft, outcome } : draft)));
  }

  private senderOf({ place }: Draft): DraftSender | undefined {
    return this.senders.get(place.split('/')[0] ?? '');
  }
}
