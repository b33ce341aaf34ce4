import { computed, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { Router } from '@angular/router';
import { isLocalDate } from '@rekindle/check-ins/domain';
import { type Entry, findPrompt, isPrompt, noText } from '@rekindle/journal/domain';
import { ApiProblem, Session } from '@rekindle/shared/graphql';
import { DeviceDrafts, localDayAt, samePage } from '@rekindle/shared/ui';
import { EntryDrafts } from '../own/entry-drafts';
import type { OwnEntry } from '../own/own-entry';
import { OwnJournal } from '../own/own-journal';

/** What an entry that nobody has begun yet is about. */
export interface Beginning {
  readonly day?: string | undefined;
  readonly prompt?: string | undefined;
}

/** The entry that a page shows: one that is there, or one that begins with its first letter. Each page has its own. */
@Injectable()
export class OpenEntry {
  private readonly journal = inject(OwnJournal);
  private readonly drafts = inject(EntryDrafts);
  private readonly device = inject(DeviceDrafts);
  private readonly document = inject(DOCUMENT);
  private readonly router = inject(Router);
  private readonly session = inject<Session<unknown>>(Session);
  private readonly blank = signal<Entry>(nothingYet({}));
  private readonly current = signal<string | null>(null);
  private readonly failure = signal<ApiProblem | null>(null);

  /** Null while nobody has begun it. */
  readonly id = this.current.asReadonly();
  /** As it is on the server and here; null where it is new, or on its way. */
  readonly own = computed<OwnEntry | null>(() => {
    const id = this.current();
    return id === null ? null : (this.journal.find(id) ?? null);
  });
  /** What it says; undefined until it is there. */
  readonly wording = computed<Entry | undefined>(() => this.own() ?? (this.current() === null ? this.blank() : undefined));
  readonly problem = computed(() => (this.own() ? null : this.failure()));
  readonly prompt = computed(() => {
    const key = this.wording()?.prompt;
    return key ? findPrompt(key) : null;
  });
  readonly isShared = computed(() => Boolean(this.own()?.sharedAt));
  readonly dispute = computed(() => {
    const id = this.current();
    return id === null ? null : this.drafts.disputeOf(id);
  });
  /** Why the server did not take it. */
  readonly refusal = computed(() => this.drafts.refusals().get(this.current() ?? '') ?? null);
  readonly isOnDeviceOnly = computed(() => {
    const standing = this.own()?.standing;
    return standing === 'held' || standing === 'refused' || (standing === 'on-device' && this.device.isOnDeviceOnly());
  });
  readonly readsOnly = computed(() => this.session.readsOnlySince() !== null);

  /** Begins a new one. */
  begin(about: Beginning): void {
    this.drafts.sendWhatWaits();
    this.failure.set(null);
    this.current.set(null);
    this.blank.set(nothingYet(about));
  }

  /** Opens one that is there: at once as this device knows it, then as the server does. */
  async open(id: string): Promise<void> {
    this.failure.set(null);
    this.current.set(id);
    try {
      await this.journal.openEntry(id);
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      if (this.current() === id) this.failure.set(failure);
    }
  }

  /** Somebody leaves the page, or comes back to it: meanwhile it may have been read, or written in elsewhere. */
  async lookAgain(): Promise<void> {
    this.rest();
    const id = this.current();
    if (id !== null && !this.document.hidden) await this.journal.openEntry(id).catch(() => undefined);
  }

  /** Writes: what is typed is sent once typing rests. */
  type(change: Partial<Entry>): void {
    const wording = this.wording();
    if (!wording || this.readsOnly()) return;
    this.drafts.type(this.current() ?? this.name(), { ...wording, ...change });
  }

  /** Choices are sent as they are made. */
  choose(change: Partial<Entry>): void {
    this.type(change);
    this.rest();
  }

  /** Typing is over, or somebody leaves. */
  rest(): void {
    this.drafts.rest();
  }

  /**
   * Everything of it is with the server: a new one begins there too.
   *
   * @returns its id; null while it is not, because the network is away or the writer has to see to it first
   */
  async send(): Promise<string | null> {
    if (this.current() === null) this.type({});
    const id = this.current();
    return id !== null && (await this.drafts.areSent(id)) ? id : null;
  }

  /** A change that was held while coaches could read the entry is kept like any other. */
  async sendHeld(): Promise<void> {
    const own = this.own();
    if (own && own.standing !== 'saved' && !this.dispute()) await this.drafts.settle(own.id, own);
  }

  // With its first letter it has a name and an address: whoever loads the page again finds it.
  private name(): string {
    const id = crypto.randomUUID();
    this.current.set(id);
    void this.router.navigate(['/journal', id], { replaceUrl: true, info: samePage });
    return id;
  }
}

function nothingYet({ day = '', prompt = '' }: Beginning): Entry {
  return {
    writtenOn: isLocalDate(day) ? day : localDayAt(new Date()),
    ...{ mood: null, tags: [], events: [], text: noText },
    prompt: isPrompt(prompt) ? prompt : null,
  };
}
