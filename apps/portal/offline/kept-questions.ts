import {
  BeginningDocument,
  CompleteIntakeDocument,
  CorrectMyOutcomeDocument,
  GiveConsentDocument,
  HandInExerciseDocument,
  HideExerciseDocument,
  HowItHasBeenDocument,
  JournalTodayDocument,
  OpenOwnExerciseDocument,
  OwnExercisesDocument,
  PortalTodayDocument,
  PortalViewerDocument,
  SaveExerciseAnswerDocument,
  SaveIntakeAnswerDocument,
  TellOutcomeDocument,
  type TypedDocumentString,
  WhereThingsStandDocument,
} from '@rekindle/shared/graphql';

/** The body of a request. */
export interface Asked {
  readonly query?: string;
  readonly variables?: unknown;
}

/** A question whose answer is kept on the device. */
export interface KeptQuestion {
  readonly place: string;
  /** Whether a page is about it, and not only made with its help. */
  readonly isShown: boolean;
}

/** What an exercise needs to open: who looks, that they have begun, what they were given, and all that stands in it; and where things stand. */
const kept: readonly (readonly [TypedDocumentString<unknown, never>, boolean])[] = [
  [PortalViewerDocument, false],
  [BeginningDocument, false],
  [PortalTodayDocument, false],
  [JournalTodayDocument, false],
  [OwnExercisesDocument, true],
  [OpenOwnExerciseDocument, true],
  [WhereThingsStandDocument, true],
  [HowItHasBeenDocument, false],
];

export function findKept({ query, variables }: Asked): KeptQuestion | null {
  const [document, isShown] = kept.find(([each]) => each.toString() === query) ?? [];
  return document ? { place: placeOf(document, variables), isShown: isShown === true } : null;
}

export function placeOf(document: TypedDocumentString<unknown, never>, variables: unknown): string {
  return `${/query (\w+)/.exec(document.toString())?.[1]} ${JSON.stringify(variables)}`;
}

/** What somebody changes is different in the copies too: it would be missing there until the next visit. */
export interface Change {
  readonly place: string;
  readonly apply: (copy: never) => unknown;
}

export function findChange({ query, variables }: Asked, answer: unknown): Change | null {
  return changes.find(([document]) => document.toString() === query)?.[1](variables as never, answer as never) ?? null;
}

const changes = [
  when(SaveExerciseAnswerDocument, OpenOwnExerciseDocument, ({ input }, { saveExerciseAnswer: { answer } }) => ({
    of: { id: input.assignmentId },
    apply: ({ myExercise }) => ({ myExercise: { ...myExercise, answers: withThis(answer, myExercise.answers, 'field') } }),
  })),
  when(HandInExerciseDocument, OpenOwnExerciseDocument, ({ id }, { handInExercise }) => ({
    of: { id },
    apply: () => ({ myExercise: handInExercise }),
  })),
  when(HideExerciseDocument, OpenOwnExerciseDocument, ({ id }, { hideExercise }) => ({
    of: { id },
    apply: () => ({ myExercise: hideExercise }),
  })),
  when(SaveIntakeAnswerDocument, BeginningDocument, (_asked, { saveIntakeAnswer: { answer } }) => ({
    of: {},
    apply: (copy) => ({ ...copy, intake: { ...copy.intake, answers: withThis(answer, copy.intake.answers, 'question') } }),
  })),
  when(CompleteIntakeDocument, BeginningDocument, (_asked, { completeIntake: { completedAt } }) => ({
    of: {},
    apply: (copy) => ({ ...copy, intake: { ...copy.intake, completedAt } }),
  })),
  when(GiveConsentDocument, BeginningDocument, (_asked, { giveConsent }) => ({
    of: {},
    apply: (copy) => ({ ...copy, consents: withThis(giveConsent, copy.consents, 'kind') }),
  })),
  when(TellOutcomeDocument, WhereThingsStandDocument, (_asked, { tellOutcome }) => ({
    of: {},
    apply: (copy) => ({ ...copy, myOutcome: tellOutcome }),
  })),
  when(CorrectMyOutcomeDocument, WhereThingsStandDocument, (_asked, { correctMyOutcome }) => ({
    of: {},
    apply: (copy) => ({ ...copy, myOutcome: correctMyOutcome }),
  })),
];

function when<Said, Asking, Data, Variables>(
  said: TypedDocumentString<Said, Asking>,
  document: TypedDocumentString<Data, Variables>,
  change: (asked: Asking, answer: Said) => { of: Variables; apply: (copy: Data) => Data },
): readonly [TypedDocumentString<unknown, never>, (asked: never, answer: never) => Change] {
  return [
    said,
    (asked, answer) => {
      const { of, apply } = change(asked, answer);
      return { place: placeOf(document, of), apply };
    },
  ];
}

function withThis<One, Key extends keyof One>(one: One, others: readonly One[], key: Key): One[] {
  return [...others.filter((each) => each[key] !== one[key]), one];
}
