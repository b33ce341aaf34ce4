import { computed, inject, Service, signal } from '@angular/core';
import { type Answer, answerFlaw, type Answers, type Exercise, type Field } from '@rekindle/programs/domain';
import { Api, ApiProblem, type OwnExerciseAnswerFragment, SaveExerciseAnswerDocument, Session } from '@rekindle/shared/graphql';
import { DeviceDrafts, type Draft, type Sending, UnderFingers } from '@rekindle/shared/ui';
import { fieldOf, isOf, placeOf, type WaitingAnswer, whereOf } from './waiting-answer';

/** Two versions of one answer, written on two devices that did not know of each other. */
export interface TwoVersions {
  readonly field: string;
  readonly here: Answer | null;
  readonly there: Answer | null;
  /** When the other one was saved. */
  readonly savedAt: Date;
}

/** What a client writes into exercises: kept on the device while they type, sent when the server can be reached, never one over the other. */
@Service()
export class ExerciseAnswers {
  private readonly api = inject(Api);
  private readonly drafts = inject(DeviceDrafts);
  private readonly session = inject<Session<unknown>>(Session);
  private readonly assignmentId = signal('');
  private readonly fields = signal<ReadonlyMap<string, Field>>(new Map());
  private readonly kept = signal<Readonly<Record<string, OwnExerciseAnswerFragment>>>({});
  private readonly fingers = new UnderFingers<Answer | null>(
    (field, answer) => this.holdOne(field, answer),
    () => void this.drafts.send(),
  );
  // What this device has written since, by place: a newer answer of its own is no quarrel.
  private readonly written = new Map<string, number>();
  private title = '';
  private owner: unknown = null;

  private readonly waiting = computed(() => this.drafts.waiting().filter((draft) => isOf(draft, this.assignmentId())));
  private readonly said = signal<Readonly<Record<string, string>>>({});
  /** Why the server did not take an answer, in words, by field. */
  readonly refusals = this.said.asReadonly();
  /** What is being typed, else what this device holds, else what the server has. Null where something was taken out again. */
  readonly shown = computed<Readonly<Record<string, Answer | null>>>(() => ({
    ...Object.fromEntries(Object.values(this.kept()).map(({ field, answer }) => [field, JSON.parse(answer) as Answer | null])),
    ...Object.fromEntries(this.waiting().map((draft) => [fieldOf(draft), (draft.value as WaitingAnswer).answer])),
    ...Object.fromEntries(this.fingers.typed()),
  }));
  readonly answers = computed<Answers>(() =>
    Object.fromEntries(Object.entries(this.shown()).filter((each): each is [string, Answer] => each[1] !== null)),
  );
  /** When the server last took one. */
  readonly savedAt = computed(() => {
    const times = Object.values(this.kept()).map(({ savedAt }) => Date.parse(savedAt));
    return times.length > 0 ? new Date(Math.max(...times)) : null;
  });
  /** What is not with the server yet. */
  readonly areWaiting = computed(() => this.fingers.typed().size > 0 || this.waiting().length > 0);
  readonly disputes = computed<readonly TwoVersions[]>(() =>
    this.waiting().flatMap((draft) => {
      const [field, { answer: here, revision }] = [fieldOf(draft), draft.value as WaitingAnswer];
      const kept = this.kept()[field];
      if (!kept || kept.revision <= this.latestOf(draft.place, revision) || kept.answer === JSON.stringify(here)) return [];
      return [{ field, here, there: JSON.parse(kept.answer) as Answer | null, savedAt: new Date(kept.savedAt) }];
    }),
  );

  /** Sends what this person wrote without a network, whatever page they are on. */
  sendWhatWaits(): void {
    this.owner = this.session.latest();
    this.drafts.sendWith('exercises', {
      send: (draft) => this.send(draft),
      nameOf: ({ value }) => $localize`:@@exercise.draftName:what you wrote in “${(value as WaitingAnswer).title}:title:”`,
    });
    void this.drafts.send();
  }

  /** Begins with what the server has, and with what this person left on the device. */
  start(assignmentId: string, { title, sections }: Exercise, kept: readonly OwnExerciseAnswerFragment[]): void {
    const before = this.assignmentId() === assignmentId ? this.kept() : {};
    if (this.assignmentId() !== assignmentId) this.rest();
    this.assignmentId.set(assignmentId);
    this.title = title;
    this.fields.set(new Map(sections.flatMap(({ fields }) => fields.map((field) => [field.id, field]))));
    this.kept.set(newestOf(before, kept));
    this.said.set({});
    this.sendWhatWaits();
  }

  /** Words are kept while they are typed, and sent once typing rests. */
  type(field: string, answer: Answer | null): void {
    this.fingers.type(field, answer);
  }

  /** Choices are sent as they are made. */
  choose(field: string, answer: Answer | null): void {
    this.type(field, answer);
    this.rest();
  }

  /** Typing is over, or somebody leaves: nothing waits for the pause. */
  rest(): void {
    this.fingers.rest();
  }

  /** Ends a dispute: what the person chose is kept, and what they did not choose has been seen. */
  async settle({ field }: TwoVersions, choice: 'there' | { readonly answer: Answer | null }): Promise<void> {
    this.fingers.forget(field);
    if (choice === 'there') return this.drafts.forget(placeOf(this.assignmentId(), field));
    await this.hold(field, choice.answer, this.kept()[field]?.revision ?? 0);
    void this.drafts.send();
  }

  private holdOne(field: string, answer: Answer | null): void {
    // While there are two versions, writing on in one of them settles nothing.
    const disputed = this.disputes().some((dispute) => dispute.field === field);
    const waiting = this.drafts.find(placeOf(this.assignmentId(), field))?.value as WaitingAnswer | undefined;
    const revision = disputed && waiting ? waiting.revision : (this.kept()[field]?.revision ?? 0);
    const isKnown = !waiting && this.kept()[field]?.answer === JSON.stringify(answer);
    if (!isKnown) void this.hold(field, answer, revision);
  }

  private hold(field: string, answer: Answer | null, revision: number): Promise<void> {
    this.said.update(({ [field]: _seen, ...others }) => others);
    return this.drafts.hold(placeOf(this.assignmentId(), field), { answer, revision, title: this.title } satisfies WaitingAnswer);
  }

  private async send(draft: Draft): Promise<Sending> {
    // Somebody else may have signed in at this device since: what is not theirs is never sent in their name.
    if (this.session.latest() !== this.owner) return 'unreachable';
    const { assignmentId, field } = whereOf(draft);
    const { answer, revision } = draft.value as WaitingAnswer;
    // What cannot be kept yet stays on the device until it can, and the field says why.
    const known = assignmentId === this.assignmentId() ? this.fields().get(field) : undefined;
    if (known && answer !== null && answerFlaw(known, answer)) return 'refused';
    const input = { assignmentId, field, answer: JSON.stringify(answer), revision: this.latestOf(draft.place, revision) };
    try {
      const saved = (await this.api.mutate(SaveExerciseAnswerDocument, { input })).saveExerciseAnswer;
      if (saved.isKept) this.written.set(draft.place, saved.answer.revision);
      if (assignmentId === this.assignmentId()) this.kept.update((kept) => ({ ...kept, [field]: saved.answer }));
      return saved.isKept ? 'sent' : 'refused';
    } catch (failure) {
      return this.outcomeOf(field, failure as Error);
    }
  }

  // What can go well later is tried again; what cannot is told, and stays on the device until the person has seen to it.
  private outcomeOf(field: string, failure: Error): Sending {
    if (failure instanceof ApiProblem && failure.isPassing) return 'unreachable';
    this.said.update((said) => ({ ...said, [field]: failure.message }));
    return 'refused';
  }

  private latestOf(place: string, revision: number): number {
    return Math.max(revision, this.written.get(place) ?? 0);
  }
}

// What the server was asked before it took an answer, and said after that, is older than what it took.
function newestOf(
  before: Readonly<Record<string, OwnExerciseAnswerFragment>>,
  kept: readonly OwnExerciseAnswerFragment[],
): Readonly<Record<string, OwnExerciseAnswerFragment>> {
  const newer = kept.filter(({ field, revision }) => revision >= (before[field]?.revision ?? 0));
  return { ...before, ...Object.fromEntries(newer.map((answer) => [answer.field, answer])) };
}
