import { Component, computed, inject, input } from '@angular/core';
import { type Params, Router, RouterLink } from '@angular/router';
import { Api, Live, OutcomeChoicesDocument, OutcomeFiguresDocument, OutcomeFollowUpAnswersDocument } from '@rekindle/shared/graphql';
import {
  Button,
  Card,
  Empty,
  fetchFile,
  Icon,
  Menu,
  MenuFor,
  MenuItem,
  Page,
  PageError,
  samePage,
  Skeleton,
  Toasts,
} from '@rekindle/shared/ui';
import { AnswersCard } from './aside/answers-card';
import { FollowUpCard } from './aside/follow-up-card';
import { HorizonCard } from './aside/horizon-card';
import { PublishedCard } from './aside/published-card';
import type { Chart } from './chart/chart';
import { ChartCard, type TakenAs } from './chart/chart-card';
import { savePicture } from './picture/save-picture';
import { chartsOf } from './charts/charts-of';
import { fileAddress, type FiguresFilter, filterNames, isNarrowed, variablesOf } from './filters/figures-filter';
import { FiguresFilters } from './filters/figures-filters';
import { countedInWords } from './filters/counted-in-words';

/** What came of the work of the practice, with who is counted, who could not be reached, and what others have counted. The address holds whose figures. */
@Component({
  selector: 'rk-outcomes-page',
  imports: [
    ...[
      AnswersCard,
      Button,
      Card,
      ChartCard,
      Empty,
      FiguresFilters,
      FollowUpCard,
      HorizonCard,
      Icon,
      Menu,
      MenuFor,
      MenuItem,
      Page,
      PageError,
    ],
    ...[PublishedCard, RouterLink, Skeleton],
  ],
  templateUrl: './outcomes-page.html',
  styleUrl: './outcomes-page.css',
})
export class OutcomesPage {
  readonly startedFrom = input<string>();
  readonly startedUntil = input<string>();
  readonly programId = input<string>();
  readonly coachId = input<string>();
  readonly stage = input<string>();
  readonly endedBy = input<string>();
  readonly length = input<string>();
  /** `tables`, where every chart is shown with its numbers. */
  readonly view = input<string>();

  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly around = inject(Api).query(OutcomeChoicesDocument, () => ({}));

  private readonly asked = inject(Api).query(OutcomeFollowUpAnswersDocument, () => ({}));

  protected readonly query = inject(Api).query(OutcomeFiguresDocument, () => variablesOf(this.filter()));
  protected readonly filter = computed((): FiguresFilter => ({
    ...{ startedFrom: this.startedFrom(), startedUntil: this.startedUntil(), programId: this.programId(), coachId: this.coachId() },
    ...{ stage: this.stage(), endedBy: this.endedBy(), length: this.length() },
  }));
  protected readonly figures = computed(() => this.query.value()?.outcomeFigures);
  protected readonly answers = computed(() => this.asked.value()?.outcomeFollowUpAnswers ?? []);
  protected readonly choices = computed(() => this.around.value()?.outcomeChoices);
  protected readonly charts = computed(() => chartsOf(this.figures()));
  protected readonly hasTables = computed(() => this.charts().some(({ table }) => table !== null));
  protected readonly withFiles = computed(() => this.charts().filter(({ hasFiles }) => hasFiles));
  protected readonly people = computed(() => (this.figures()?.hidden === null ? (this.figures()?.people ?? null) : null));
  protected readonly asTable = computed(() => this.view() === 'tables');
  protected readonly isNarrowed = computed(() => isNarrowed(this.filter()));
  /** The address of everybody's figures. */
  protected readonly everybody: Params = Object.fromEntries(filterNames.map((name) => [name, null]));

  constructor() {
    inject(Live).on('outcomes', () => {
      for (const query of [this.query, this.asked, this.around]) query.refresh();
    });
  }

  protected narrow(change: Partial<FiguresFilter>): void {
    this.go(Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value ?? null])));
  }

  protected turnTables(): void {
    this.go({ view: this.asTable() ? null : 'tables' });
  }

  protected take(chart: Chart, as: TakenAs): void {
    if (as !== 'png') return fetchFile(fileAddress(chart.code, as, this.filter()));
    const counted = countedInWords(chart.people, this.figures()?.asOf ?? '', this.filter(), this.choices());
    savePicture(chart, counted).catch(({ message }: Error) => this.toasts.show({ text: message, icon: 'cloud_off' }));
  }

  protected takeAll(): void {
    fetchFile(fileAddress('all', 'pdf', this.filter()));
  }

  private go(queryParams: Params): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true, info: samePage });
  }
}
