import type { Answers } from '@rekindle/programs/domain';
import type { ReadSubmissionFragment } from '@rekindle/shared/graphql';

type Comment = ReadSubmissionFragment['comments'][number];

/** Two fights on paper, handed in today, and nothing said to them. */
export function aSubmission(about: Partial<Omit<ReadSubmissionFragment, 'answers'>> & { answers?: Answers } = {}): ReadSubmissionFragment {
  const { answers = twoFights, ...rest } = about;
  return {
    ...{
      id: 's1',
      assignmentId: 'a1',
      clientId: 'c2',
      exercise: 'how-we-fought',
      version: '2026-11-28',
      content: null,
      answers: JSON.stringify(answers),
    },
    ...{ handedInAt: new Date().toISOString(), standing: 'HANDED_IN', reviewedAt: null, comments: [], earlier: [], ...rest },
  };
}

export function aComment(about: Partial<Comment> = {}): Comment {
  return { id: 'k1', field: null, author: 'Ines Halloran', body: 'Thank you.', writtenAt: new Date().toISOString(), ...about };
}

const twoFights: Answers = {
  fights: [
    { trigger: 'We would be late again.', mine: 'I kept explaining.\nI got louder.', way: 'went-after' },
    { trigger: 'The phone at dinner.', theirs: 'She put it away, slowly.' },
  ],
  signs: ['chase', 'swing'],
  name: 'Knock and lock',
};
