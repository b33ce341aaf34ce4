import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { daysToConfirm, placesOf } from '@rekindle/outcomes/domain';
import {
  Api,
  type ClientOutcomeFragment,
  CorrectOutcomeDocument,
  Live,
  type OutcomeReportRowFragment,
  WhereClientStandsDocument,
} from '@rekindle/shared/graphql';
import {
  Button,
  Calendar,
  Card,
  Chip,
  Deed,
  Dialog,
  Empty,
  localDateInWords,
  Note,
  PageError,
  Skeleton,
  Toasts,
  Told,
  toldDays,
} from '@rekindle/shared/ui';
import { statusInWords } from '../status-words';
import { ReportDrawer, type Writing } from './report-drawer';
import { lineOf, whoseWord } from './report-words';

/** Where things stand between a client and their ex, who said so, and everything that was said before. */
@Component({
  selector: 'rk-where-client-stands',
  imports: [Button, Card, Chip, Dialog, Empty, Note, PageError, ReportDrawer, Skeleton, Told],
  templateUrl: './where-client-stands.html',
  styleUrl: './where-client-stands.css',
})
export class WhereClientStands {
  readonly clientId = input.required<string>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly calendar = inject(Calendar);
  protected readonly query = this.api.query(WhereClientStandsDocument, () => ({ clientId: this.clientId() }));
  protected readonly outcome = linkedSignal<ClientOutcomeFragment | undefined>(() => this.query.value()?.clientOutcome);
  protected readonly places = computed(() =>
    placesOf(this.outcome()?.reports ?? []).map(({ latest, earlier }) => ({
      latest,
      line: lineOf(latest, this.calendar),
      before: earlier.map((report) => lineOf(report, this.calendar)),
    })),
  );
  protected readonly now = computed(() => this.places().find(({ latest }) => !latest.isTakenBack)?.latest);
  protected readonly nowInWords = computed(() => {
    const now = this.now();
    return now && { status: statusInWords(now.says), days: toldDays(now), who: whoseWord(now) };
  });
  /** What has been confirmed, a line each. */
  protected readonly facts = computed(() => factsOf(this.outcome()));
  protected readonly unsaid = computed(() => {
    const unsaid = this.outcome()?.unsaid;
    return unsaid && { ...unsaid, status: statusInWords(unsaid.says), day: localDateInWords(unsaid.since) };
  });
  protected readonly days = daysToConfirm;

  protected readonly isWriting = signal(false);
  protected readonly writing = signal<Writing>({ corrects: null, stage: null });
  protected readonly takingBack = signal<OutcomeReportRowFragment | null>(null);
  protected readonly takeBack = new Deed(async () => {
    const report = this.takingBack();
    if (!report) return;
    const { id: reportId, says, asOf, since, isCertain } = report;
    const input = { reportId, says, asOf, since, isCertain, isTakenBack: true };
    const { correctOutcome } = await this.api.mutate(CorrectOutcomeDocument, { input });
    this.takingBack.set(null);
    this.show(correctOutcome, $localize`:@@whereClient.takenBack:Taken back; it stays in the history`);
  });

  constructor() {
    const live = inject(Live);
    for (const topic of ['outcome-reports', 'stages']) live.on(topic, () => void this.lookAgain().catch(() => undefined));
  }

  protected write(about: Partial<Writing> = {}): void {
    this.writing.set({ corrects: null, stage: null, ...about });
    this.isWriting.set(true);
  }

  protected showWritten(outcome: ClientOutcomeFragment): void {
    this.show(outcome, $localize`:@@whereClient.written:Written down`);
  }

  private show(outcome: ClientOutcomeFragment, text: string): void {
    this.outcome.set(outcome);
    this.toasts.show({ text, icon: 'check_circle' });
  }

  // The page stands open: it is the same reading, and no other line in the audit trail.
  private async lookAgain(): Promise<void> {
    const clientId = this.clientId();
    const { clientOutcome } = await this.api.ask(WhereClientStandsDocument, { clientId, again: true });
    if (clientId === this.clientId()) this.outcome.set(clientOutcome);
  }
}

function factsOf(outcome: ClientOutcomeFragment | undefined) {
  const facts: readonly (readonly [name: string, day: string | null | undefined])[] = [
    [$localize`:@@whereClient.reunion:Back together`, outcome?.reunionOn],
    [$localize`:@@whereClient.apartAgain:Apart again`, outcome?.apartAgainOn],
    [$localize`:@@whereClient.movedOn:Moved on`, outcome?.movedOnOn],
  ];
  return facts.flatMap(([name, day]) => (day ? [{ name, day: localDateInWords(day) }] : []));
}
