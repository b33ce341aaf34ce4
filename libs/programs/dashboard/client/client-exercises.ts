import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, ExercisesOfClientDocument, type GivenExerciseFragment, Live, TakeBackAssignmentDocument } from '@rekindle/shared/graphql';
import { Button, Calendar, Card, Chip, Deed, Dialog, Empty, Icon, KeepFocus, Line, PageError, Skeleton, Toasts } from '@rekindle/shared/ui';
import { AssignDrawer } from '../assign/assign-drawer';
import { ClientProgram } from '../program/client-program';
import { RemindButton } from '../remind/remind-button';
import { titleIn } from '../words/exercise-words';
import { lineOf } from './line-of';

/** The tab about exercises: what waits to be read, what the client has before them, and what is done. */
@Component({
  selector: 'rk-client-exercises',
  imports: [
    AssignDrawer,
    Button,
    Card,
    Chip,
    ClientProgram,
    Dialog,
    Empty,
    Icon,
    KeepFocus,
    Line,
    PageError,
    RemindButton,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './client-exercises.html',
  styleUrl: './client-exercises.css',
})
export class ClientExercises {
  readonly clientId = input.required<string>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly calendar = inject(Calendar);
  protected readonly query = this.api.query(ExercisesOfClientDocument, () => ({ clientId: this.clientId() }));
  protected readonly given = linkedSignal<readonly GivenExerciseFragment[] | undefined>(() => this.query.value()?.assignments);
  protected readonly isAssigning = signal(false);

  /** In the order of what a coach does next. */
  protected readonly groups = computed(() => {
    const lines = (this.given() ?? []).map((each) => lineOf(each, (at) => this.calendar.since(at), this.calendar.zone()));
    return groups
      .map(({ standings, ...group }) => ({ ...group, lines: lines.filter(({ given }) => standings.includes(given.standing)) }))
      .filter((group) => group.lines.length > 0);
  });

  /** Which is about to be taken back. */
  protected readonly leaving = signal<GivenExerciseFragment | null>(null);
  // While the dialog closes it still says what it was about.
  private readonly left = linkedSignal<GivenExerciseFragment | null, GivenExerciseFragment | null>({
    source: this.leaving,
    computation: (given, before) => given ?? before?.value ?? null,
  });
  protected readonly leavingHeading = computed(() => {
    const given = this.left();
    return $localize`:@@takeBack.heading:Take back “${given ? titleIn(given) : ''}:title:”?`;
  });
  protected readonly takeBack = new Deed(async () => {
    const given = this.leaving();
    if (!given) return;
    await this.api.mutate(TakeBackAssignmentDocument, { id: given.id });
    this.given.update((all) => all?.filter(({ id }) => id !== given.id));
    this.leaving.set(null);
    this.toasts.show({ text: $localize`:@@takeBack.done:Taken back; nobody is reminded of it any more`, icon: 'undo' });
  });

  constructor() {
    inject(Live).on('exercises', () => this.query.refresh());
  }

  protected isAsked({ standing }: GivenExerciseFragment): boolean {
    return standing === 'OPEN' || standing === 'HANDED_BACK';
  }

  protected mayTakeBack(given: GivenExerciseFragment): boolean {
    return !given.isOwnChoice && this.isAsked(given);
  }

  protected spoken(title: string) {
    return {
      read: $localize`:@@clientExercises.readIt:Read: ${title}:title:`,
      takeBack: $localize`:@@clientExercises.takeItBack:Take back: ${title}:title:`,
    };
  }

  protected show(given: readonly GivenExerciseFragment[]): void {
    this.given.update((all) => [...given, ...(all ?? [])]);
  }
}

const groups: readonly { heading: string; standings: readonly GivenExerciseFragment['standing'][] }[] = [
  { heading: $localize`:@@clientExercises.waiting:Waiting for you`, standings: ['HANDED_IN'] },
  { heading: $localize`:@@clientExercises.withClient:With your client`, standings: ['OPEN', 'HANDED_BACK'] },
  { heading: $localize`:@@clientExercises.done:Done`, standings: ['REVIEWED', 'KEPT'] },
];
