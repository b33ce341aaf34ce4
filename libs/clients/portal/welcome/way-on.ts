import { ConsentKind, consentKinds, intakeQuestions, IntakeQuestion } from '@rekindle/clients/domain';

/** Where somebody stands in the beginning. */
interface Standing {
  readonly missing: readonly ConsentKind[];
  /** Consents about which anything was said. */
  readonly said: ReadonlyMap<ConsentKind, unknown>;
  readonly answers: Readonly<Partial<Record<IntakeQuestion, unknown>>>;
  readonly next: IntakeQuestion | null;
}

/** The screen on which somebody goes on who comes back: what is needed, else the first question that is open. */
export function wayOn({ missing, said, answers, next }: Standing): string {
  const [needed] = missing;
  if (needed) return consentPath(needed);
  // Nobody is asked again what they put off; before the first answer they were perhaps interrupted.
  const unsaid = Object.keys(answers).length === 0 ? consentKinds.find((kind) => !said.has(kind)) : undefined;
  if (unsaid) return consentPath(unsaid);
  return next ? questionPath(next) : donePath;
}

export const donePath = '/welcome/done';
const firstQuestion = IntakeQuestion.COUNTRY;
const lastConsent = ConsentKind.FOLLOW_UP;

export function consentPath(kind: ConsentKind): string {
  return `/welcome/agree/${kind}`;
}

export function questionPath(question: IntakeQuestion): string {
  return `/welcome/questions/${question}`;
}

/** What comes after a consent. */
export function afterConsent(kind: ConsentKind): string {
  const following = consentKinds[consentKinds.indexOf(kind) + 1];
  return following ? consentPath(following) : questionPath(firstQuestion);
}

/** What comes before a consent. */
export function beforeConsent(kind: ConsentKind): string {
  const before = consentKinds[consentKinds.indexOf(kind) - 1];
  return before ? consentPath(before) : '/welcome';
}

export function afterQuestion(question: IntakeQuestion): string {
  const following = intakeQuestions[intakeQuestions.indexOf(question) + 1];
  return following ? questionPath(following) : donePath;
}

export function beforeQuestion(question: IntakeQuestion): string {
  const before = intakeQuestions[intakeQuestions.indexOf(question) - 1];
  return before ? questionPath(before) : consentPath(lastConsent);
}
