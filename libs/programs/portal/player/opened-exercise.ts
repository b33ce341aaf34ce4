import { computed, DOCUMENT, inject, Service, signal } from '@angular/core';
import {
  type AnswerFlaw,
  answerFlaw,
  type Exercise,
  exerciseIn,
  type Field,
  getExerciseIn,
  isAsked,
  Standing,
  whatIsMissing,
} from '@rekindle/programs/domain';
import {
  Api,
  type ApiProblem,
  HandInExerciseDocument,
  HideExerciseDocument,
  OpenOwnExerciseDocument,
  type OwnOpenExerciseFragment,
  OwnResultsDocument,
  PortalTodayDocument,
  Session,
} from '@rekindle/shared/graphql';
import { DeviceCopies, DeviceDrafts } from '@rekindle/shared/ui';
import { ExerciseAnswers } from './exercise-answers';

/** The exercise that lies open, from its first words to what came back. */
@Service()
export class OpenedExercise {
  private readonly api = inject(Api);
  private readonly copies = inject(DeviceCopies);
  private readonly drafts = inject(DeviceDrafts);
  private readonly session = inject<Session<unknown>>(Session);
  private readonly answers = inject(ExerciseAnswers);
  private readonly found = signal<OwnOpenExerciseFragment | null>(null);
  private readonly measures = signal<ReadonlySet<string>>(new Set());
  private readonly coachName = signal('');
  private owner: unknown = null;

  /** Whose exercise it is, and how it stands. Throws before one was opened. */
  readonly own = computed(() => this.opened().exercise);
  readonly submissions = computed(() => this.opened().submissions);
  readonly exercise = computed<Exercise>(() => getExerciseIn(this.opened().exercise));
  readonly standing = computed(() => Standing[this.own().standing]);
  /** "Ines Halloran", or whoever it is while nobody could be asked. */
  readonly coach = computed(() => this.coachName() || $localize`:@@exercise.coach:your coach`);
  readonly measured = this.measures.asReadonly();
  readonly readsOnly = computed(() => this.session.readsOnlySince() !== null);
  /** Nothing can be written: something else comes first, it rests, or it was taken back. */
  readonly isShut = computed(() => {
    const { closedBecause, heldUntil, isTakenBack } = this.own();
    return Boolean(closedBecause ?? heldUntil) || isTakenBack || this.readsOnly();
  });
  /** What is asked, after what was answered: a section in which nothing is asked is left out. */
  readonly sections = computed(() =>
    this.exercise().sections.flatMap((section) => {
      const fields = section.fields.filter((field) => isAsked(field, this.answers.answers()));
      return fields.length > 0 ? [{ ...section, fields }] : [];
    }),
  );
  /** What keeps it from being handed in, in the order of its fields. */
  readonly openEnds = computed(() => {
    const answers = this.answers.answers();
    const missing = whatIsMissing(this.exercise(), answers, this.measured());
    return this.sections().flatMap(({ id: section, fields }) =>
      fields.flatMap((field) => {
        const why = flawOf(field, answers[field.id]) ?? missing.find((each) => each.field === field.id)?.lack;
        return why ? [{ section, field, why }] : [];
      }),
    );
  });

  constructor() {
    inject(DOCUMENT).defaultView?.addEventListener('online', () => void this.lookAgain());
  }

  /** @returns false where there is no such exercise, or where it is of a version that this page does not know yet @throws ApiProblem */
  async open(id: string): Promise<boolean> {
    const found = await this.find(id);
    if (!found) return true;
    if (!exerciseIn(found.exercise)) return false;
    this.show(found);
    await this.ask();
    return true;
  }

  /** Everything has to be with the server first. @returns false while it is not, because the network is away @throws ApiProblem */
  async handIn(share: boolean): Promise<boolean> {
    this.answers.rest();
    await this.drafts.send();
    if (this.answers.areWaiting()) return false;
    this.show((await this.api.mutate(HandInExerciseDocument, { id: this.own().id, share })).handInExercise);
    return true;
  }

  /** Shown to nobody any more. @throws ApiProblem */
  async hide(): Promise<void> {
    this.show((await this.api.mutate(HideExerciseDocument, { id: this.own().id })).hideExercise);
  }

  // What is shown may be a copy of yesterday: elsewhere, or by the coach, something may have been done since.
  private async lookAgain(): Promise<void> {
    if (this.found() && this.copies.shownSince()) await this.open(this.own().id).catch(() => undefined);
  }

  private show(found: OwnOpenExerciseFragment): void {
    this.owner = this.session.latest();
    this.found.set(found);
    this.answers.start(found.exercise.id, this.exercise(), found.answers);
  }

  private opened(): OwnOpenExerciseFragment {
    const found = this.found();
    if (!found) throw new Error('No exercise is open.');
    return found;
  }

  /** @returns null where it is open already and only the network is away: whoever is writing goes on */
  private async find(id: string): Promise<OwnOpenExerciseFragment | null> {
    try {
      return (await this.api.ask(OpenOwnExerciseDocument, { id })).myExercise;
    } catch (failure) {
      const isOpen = this.found()?.exercise.id === id && this.owner === this.session.latest();
      if (isOpen && (failure as ApiProblem).isPassing) return null;
      throw failure;
    }
  }

  // Who the coach is, and which questionnaires were answered, are good to know; without them it goes on as well.
  private async ask(): Promise<void> {
    const fields: readonly Field[] = this.exercise().sections.flatMap((section) => section.fields);
    const codes = fields.flatMap((field) => (field.kind === 'questionnaire' ? [field.measure] : []));
    const isMeasured = async (questionnaire: string) => (await this.api.ask(OwnResultsDocument, { questionnaire })).ownResults.length > 0;
    const [today, measured] = await Promise.all([
      this.coachName() ? null : this.api.ask(PortalTodayDocument, {}).catch(() => null),
      Promise.all(codes.map(async (code) => ((await isMeasured(code).catch(() => false)) ? [code] : []))),
    ]);
    if (today?.today) this.coachName.set(today.today.coachName);
    this.measures.set(new Set(measured.flat()));
  }
}

function flawOf(field: Field, answer: unknown): AnswerFlaw | null {
  return answer === undefined ? null : answerFlaw(field, answer);
}
