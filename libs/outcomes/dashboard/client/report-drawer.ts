import { Component, computed, effect, inject, input, model, output, signal, untracked } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import {
  Api,
  type ClientOutcomeFragment,
  CorrectOutcomeDocument,
  type OutcomeReportRowFragment,
  type OutcomeStatus,
  RecordOutcomeDocument,
} from '@rekindle/shared/graphql';
import { BegunTexts, Button, Choices, Drawer, Field, FieldInput, Note, SendForm, Switch } from '@rekindle/shared/ui';
import { statuses, statusHint, statusInWords } from '../status-words';
import { aNewReport, reportRules, type TypedReport, typedAs } from './typed-report';

/** What a form of this drawer is about. */
export interface Writing {
  /** The report in whose place it will stand; null for a new one. */
  readonly corrects: OutcomeReportRowFragment | null;
  /** What the stage says, and it begins with. */
  readonly stage: { readonly says: OutcomeStatus; readonly since: string } | null;
}

/** Writes down what a coach has heard, or corrects it. What is being filled in lies on the device until it is sent. */
@Component({
  selector: 'rk-report-drawer',
  imports: [Button, Choices, Drawer, Field, FieldInput, FormField, FormRoot, Note, Switch],
  templateUrl: './report-drawer.html',
  styleUrl: './report-drawer.css',
})
export class ReportDrawer {
  readonly open = model(false);
  readonly clientId = input.required<string>();
  /** The last day that has begun where the client is. */
  readonly today = input.required<string>();
  readonly writing = input.required<Writing>();
  readonly written = output<ClientOutcomeFragment>();

  private readonly api = inject(Api);
  private readonly texts = inject(BegunTexts);
  private readonly typed = signal<TypedReport>(aNewReport(''));
  protected readonly form = new SendForm(
    this.typed,
    reportRules(() => this.today()),
    (typed) => this.send(typed),
  );
  protected readonly choices = statuses.map((code) => ({ code, word: statusInWords(code), hint: statusHint(code) }));
  protected readonly voices = [
    { code: 'client', word: $localize`:@@reportDrawer.client:The client said so` },
    { code: 'partner', word: $localize`:@@reportDrawer.partner:The ex said so themself` },
  ];
  protected readonly corrects = computed(() => this.writing().corrects !== null);
  protected readonly heading = computed(() =>
    this.corrects() ? $localize`:@@reportDrawer.correct:Correct it` : $localize`:@@reportDrawer.heading:Write down what you heard`,
  );
  protected readonly chosen = computed(() => [this.form.fields.says().value()].filter(Boolean));
  protected readonly voice = computed(() => [this.form.fields.isPartnersWord().value() ? 'partner' : 'client']);

  private readonly place = computed(() => {
    const { corrects, stage } = this.writing();
    return corrects ? `outcome/${corrects.id}` : `outcome/${this.clientId()}${stage ? '/stage' : ''}`;
  });

  constructor() {
    effect(() => {
      const place = this.place();
      if (this.open()) untracked(() => void this.begin(place));
    });
  }

  protected choose([says]: readonly string[]): void {
    this.form.fields.says().value.set(says as OutcomeStatus);
  }

  protected chooseVoice([voice]: readonly string[]): void {
    this.form.fields.isPartnersWord().value.set(voice === 'partner');
  }

  protected keep(): void {
    this.texts.keep(this.place(), this.typed());
  }

  private async begin(place: string): Promise<void> {
    this.form.clear(this.beginning());
    const begun = await this.texts.find<TypedReport>(place);
    if (begun && place === this.place()) this.typed.set(begun);
  }

  private beginning(): TypedReport {
    const { corrects, stage } = this.writing();
    if (corrects) return typedAs(corrects);
    return { ...aNewReport(this.today()), ...stage };
  }

  private async send({ says, since, isUnsure, isPartnersWord, asOf }: TypedReport): Promise<void> {
    const said = { says: says as OutcomeStatus, asOf, since: since || null, isCertain: !isUnsure };
    const place = this.place();
    const outcome = await this.mutate(said, isPartnersWord);
    this.texts.keep(place, null);
    this.open.set(false);
    this.written.emit(outcome);
  }

  private async mutate(
    said: { says: OutcomeStatus; asOf: string; since: string | null; isCertain: boolean },
    isPartnersWord: boolean,
  ): Promise<ClientOutcomeFragment> {
    const { corrects } = this.writing();
    if (corrects) {
      const input = { ...said, reportId: corrects.id, isTakenBack: false };
      return (await this.api.mutate(CorrectOutcomeDocument, { input })).correctOutcome;
    }
    const input = { ...said, clientId: this.clientId(), isPartnersWord };
    return (await this.api.mutate(RecordOutcomeDocument, { input })).recordOutcome;
  }
}
