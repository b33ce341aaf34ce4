import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Api, type ClientEnrolmentFragment, EnrolmentsOfClientDocument, Live } from '@rekindle/shared/graphql';
import { Button, Card, Chip, Empty, Line, PageError, Skeleton } from '@rekindle/shared/ui';
import { localDayInWords } from '../words/day-words';
import { EnrolDrawer } from './enrol-drawer';
import { countsInWords } from './path-of';
import { ProgramCard } from './program-card';
import { enrolmentWords } from './program-words';

/** The programs that a client is in, each with its thread; below them those that are over. */
@Component({
  selector: 'rk-client-program',
  imports: [Button, Card, Chip, Empty, EnrolDrawer, Line, PageError, ProgramCard, Skeleton],
  templateUrl: './client-program.html',
  styleUrl: './client-program.css',
})
export class ClientProgram {
  readonly clientId = input.required<string>();

  protected readonly query = inject(Api).query(EnrolmentsOfClientDocument, () => ({ clientId: this.clientId() }));
  protected readonly enrolments = linkedSignal<readonly ClientEnrolmentFragment[] | undefined>(() => this.query.value()?.enrolments);
  protected readonly running = computed(() => this.enrolments()?.filter((each) => !isOver(each)) ?? []);
  protected readonly over = computed(() =>
    (this.enrolments() ?? []).filter(isOver).map(({ id, title, standing, startedOn, steps }) => ({
      ...{ id, title, standing: enrolmentWords[standing] },
      detail: $localize`:@@program.began:Began on ${localDayInWords(startedOn)}:day: · ${countsInWords(steps)}:counts:`,
    })),
  );
  protected readonly isEnrolling = signal(false);

  constructor() {
    inject(Live).on('exercises', () => this.query.refresh());
  }

  protected show(changed: ClientEnrolmentFragment): void {
    this.enrolments.update((all) => all?.map((each) => (each.id === changed.id ? changed : each)));
  }

  protected add(enrolled: ClientEnrolmentFragment): void {
    this.enrolments.update((all) => [enrolled, ...(all ?? [])]);
  }
}

function isOver({ standing }: ClientEnrolmentFragment): boolean {
  return standing === 'FINISHED' || standing === 'STOPPED';
}
