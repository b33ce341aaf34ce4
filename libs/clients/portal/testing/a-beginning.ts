import { ConsentKind, IntakeQuestion } from '@rekindle/clients/domain';
import { type BeginningQuery, keyOf, type SaidConsentFragment, type SavedIntakeAnswerFragment } from '@rekindle/shared/graphql';

/** Tomasz, who has just come in, or has come as far as the spec says. */
export function aBeginning({
  agreed = [],
  answers = {},
  completedAt = null,
}: {
  agreed?: readonly ConsentKind[];
  answers?: Readonly<Partial<Record<IntakeQuestion, string | null>>>;
  completedAt?: string | null;
} = {}): BeginningQuery {
  return {
    viewer: { memberId: 'm2', name: 'Tomasz Wieland' },
    today: { coachName: 'Ines Halloran', practiceName: 'Stillwater' },
    consents: agreed.map((kind) => aConsent(kind)),
    intake: { completedAt, answers: Object.entries(answers).map(([question, code]) => anAnswer(question as IntakeQuestion, code)) },
  };
}

/** Everything needed was agreed to. */
export const needed = [ConsentKind.TERMS, ConsentKind.SPECIAL_CATEGORY];

export function aConsent(kind: ConsentKind, decision: SaidConsentFragment['decision'] = 'GIVEN'): SaidConsentFragment {
  return { kind: keyOf(ConsentKind, kind), decision, version: '2026-11-23', name: 'Tomasz Wieland', recordedAt: '2026-03-01T09:00:00Z' };
}

export function anAnswer(question: IntakeQuestion, code: string | null, revision = 1): SavedIntakeAnswerFragment {
  return { question: keyOf(IntakeQuestion, question), code, revision, savedAt: '2026-03-01T14:02:00Z' };
}
