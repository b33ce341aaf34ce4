import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { reportFlaw } from '@rekindle/outcomes/domain';
import type { OutcomeStatus, OwnReportFragment } from '@rekindle/shared/graphql';
import { Button, Choices, Field, FieldInput, Icon, Switch } from '@rekindle/shared/ui';
import { OwnOutcome } from '../own/own-outcome';
import type { Telling } from '../own/telling';
import { kindWords, statusChoices } from '../words/status-words';
import { flawInWords } from './flaw-words';

/** What is being filled in, as it lies on the device. */
interface Begun {
  readonly says: OutcomeStatus | null;
  readonly asOf: string;
  readonly since: string;
  readonly isUnsure: boolean;
  readonly isPrivate: boolean;
}

/** Where things stand, said in two taps: one of four, and "Say it". What else can be said is there and asks for nothing. */
@Component({
  selector: 'rk-tell-form',
  imports: [Button, Choices, Field, FieldInput, Icon, Switch],
  templateUrl: './tell-form.html',
  styleUrl: './tell-form.css',
})
export class TellForm {
  /** The report that is corrected; null for a new one. */
  readonly corrects = input<OwnReportFragment | null>(null);
  /** The last day that has begun where they are. */
  readonly today = input.required<string>();
  readonly isSending = input(false);
  /** The id of what asks. */
  readonly labelledBy = input.required<string>();
  readonly said = output<Telling>();

  private readonly own = inject(OwnOutcome);
  private readonly typed = signal<Begun | null>(null);
  private readonly wasSent = signal(false);
  protected readonly choices = statusChoices;
  protected readonly begun = computed(() => this.typed() ?? this.empty());
  protected readonly chosen = computed(() => (this.begun().says ? [this.begun().says as string] : []));
  protected readonly kind = computed(() => {
    const { says } = this.begun();
    return says && kindWords(says);
  });
  protected readonly problems = computed(() => {
    const { asOf, since } = this.begun();
    if (!this.wasSent()) return { asOf: null, since: null };
    const wrongDay = reportFlaw({ asOf, since: null }, this.today());
    const wrongSince = wrongDay || since === '' ? null : reportFlaw({ asOf, since }, this.today());
    return { asOf: wrongDay && flawInWords(wrongDay), since: wrongSince && flawInWords(wrongSince) };
  });

  constructor() {
    effect(() => {
      const of = this.corrects()?.id ?? null;
      untracked(() => this.typed.set((this.own.findBegun(of) as Begun | undefined) ?? null));
    });
  }

  protected choose([says]: readonly string[]): void {
    this.change({ says: says as OutcomeStatus });
  }

  protected change(part: Partial<Begun>): void {
    this.typed.set({ ...this.begun(), ...part });
    this.own.begin(this.corrects()?.id ?? null, this.typed());
  }

  protected send(event: Event): void {
    event.preventDefault();
    this.wasSent.set(true);
    const { says, asOf, since, isUnsure, isPrivate } = this.begun();
    const { asOf: wrongDay, since: wrongSince } = this.problems();
    if (!says || wrongDay || wrongSince || this.isSending()) return;
    this.said.emit({
      corrects: this.corrects()?.id ?? null,
      isTakenBack: false,
      says,
      asOf,
      since: since || null,
      isCertain: !isUnsure,
      isPrivate,
    });
  }

  /** It is said: the next one begins with nothing. */
  clear(): void {
    this.own.end(this.corrects()?.id ?? null);
    this.typed.set(null);
    this.wasSent.set(false);
  }

  private empty(): Begun {
    const corrects = this.corrects();
    if (!corrects) return { says: null, asOf: this.today(), since: '', isUnsure: false, isPrivate: false };
    const { says, asOf, since, isCertain, isPrivate } = corrects;
    return { says, asOf, since: since ?? '', isUnsure: !isCertain, isPrivate };
  }
}
