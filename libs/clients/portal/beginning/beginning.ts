import { computed, effect, inject, Service, signal } from '@angular/core';
import { Router } from '@angular/router';
import {
  ConsentDecision,
  ConsentKind,
  consentVersions,
  IntakeQuestion,
  missingConsents,
  nextQuestion,
  unansweredQuestions,
} from '@rekindle/clients/domain';
import {
  Api,
  keyOf,
  BeginningDocument,
  type BeginningQuery,
  CompleteIntakeDocument,
  GiveConsentDocument,
  type SaidConsentFragment,
  Session,
  WithdrawConsentDocument,
} from '@rekindle/shared/graphql';
import { Help, Toasts } from '@rekindle/shared/ui';
import { IntakeAnswers } from './intake-answers';

/** What a client agrees to and tells before anything else, and how far they have come with it. */
@Service()
export class Beginning {
  private readonly api = inject(Api);
  private readonly session = inject<Session<unknown>>(Session);
  private readonly answers = inject(IntakeAnswers);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  private readonly found = signal<BeginningQuery | null>(null);
  private readonly said = signal<ReadonlyMap<ConsentKind, SaidConsentFragment>>(new Map());
  private readonly completedAt = signal<string | null>(null);
  private asked: { by: unknown; answer: Promise<void> } | null = null;

  /** Who it is about. */
  readonly people = computed(() => {
    const { viewer, today } = this.found() ?? {};
    const client = viewer?.name ?? '';
    const firstName = client.trim().split(/\s+/)[0] ?? '';
    return { client, firstName, coach: today?.coachName ?? '', practice: today?.practiceName ?? '' };
  });
  /** What was said last about each consent. */
  readonly consents = this.said.asReadonly();
  /** The consents without which nothing can be stored, and which are not given now. */
  readonly missing = computed(() =>
    missingConsents(new Map([...this.said()].map(([kind, { decision }]) => [kind, { decision: ConsentDecision[decision] }]))),
  );
  readonly next = computed(() => nextQuestion(this.answers.answers()));
  readonly unanswered = computed(() => unansweredQuestions(this.answers.answers()));
  readonly isFinished = computed(() => this.completedAt() !== null);
  /** Coaching has ended: what is there is read, and nothing new is stored. */
  readonly readsOnly = computed(() => this.session.readsOnlySince() !== null);
  /** Nothing of it is left to do. */
  readonly isOver = computed(() => this.isFinished() || this.readsOnly());
  /** A needed consent was taken back later: nothing new can be stored until it is given again. */
  readonly isWithheld = computed(() => this.isFinished() && !this.readsOnly() && this.missing().length > 0);

  constructor() {
    const help = inject(Help);
    effect(() => help.country.set(this.answers.answers()[IntakeQuestion.COUNTRY]?.code ?? null));
    // What was answered here without a network may have been answered elsewhere since, and the questions be over.
    effect(() => {
      if (this.isFinished() && this.answers.disputes().length > 0) this.tellOfDispute();
    });
  }

  /** Asks the server once for each person who signs in. @throws ApiProblem */
  async load(): Promise<void> {
    const by = this.session.latest();
    if (!this.asked || this.asked.by !== by) this.asked = { by, answer: this.ask() };
    try {
      await this.asked.answer;
    } catch (failure) {
      this.asked = null;
      throw failure;
    }
  }

  /** Takes effect on the server, or not at all. @throws ApiProblem */
  async give(kind: ConsentKind): Promise<void> {
    const input = { kind: keyOf(ConsentKind, kind), version: consentVersions[kind] };
    this.note((await this.api.mutate(GiveConsentDocument, { input })).giveConsent);
  }

  /** @throws ApiProblem */
  async withdraw(kind: ConsentKind): Promise<void> {
    const { withdrawConsent } = await this.api.mutate(WithdrawConsentDocument, { kind: keyOf(ConsentKind, kind) });
    if (withdrawConsent) this.note(withdrawConsent);
  }

  /** Ends the questions. @throws ApiProblem */
  async finish(): Promise<void> {
    const { completeIntake } = await this.api.mutate(CompleteIntakeDocument, {});
    this.completedAt.set(completeIntake.completedAt);
  }

  private async ask(): Promise<void> {
    const found = await this.api.ask(BeginningDocument, {});
    this.found.set(found);
    this.said.set(new Map(found.consents.map((consent) => [ConsentKind[consent.kind], consent])));
    this.completedAt.set(found.intake.completedAt);
    await this.answers.start(found.viewer?.memberId ?? '', found.intake.answers);
  }

  private tellOfDispute(): void {
    const look = { label: $localize`:@@dispute.look:Look at it`, run: () => void this.router.navigateByUrl('/more/answers') };
    this.toasts.show({ text: $localize`:@@dispute.toast:You answered a question on two devices`, icon: 'info', action: look });
  }

  private note(consent: SaidConsentFragment): void {
    this.said.update((said) => new Map(said).set(ConsentKind[consent.kind], consent));
  }
}
