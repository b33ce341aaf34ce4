import { type Exercise, type Field, getExercise, type OwnExercise } from '@rekindle/programs/domain';

/** What a practice wrote for those who have children together. */
const beforeTheHandover: OwnExercise = {
  ...{ key: '', version: '', from: null, part: 'own-work', title: 'Before the handover' },
  purpose:
    'The door is where it gets hard: five minutes, and the children hear everything. Here you go through it once, before you stand there.',
  guidance: [
    'Do it the evening before, not in the car.',
    'Write what you will say. Two sentences are enough.',
    'Leave out whatever is not about the children.',
    'Plan where you go afterwards. The ten minutes after are the loneliest.',
  ],
  ...{ minutes: 8, review: 'always', visibility: 'coach', isRepeatable: true },
  sections: [
    {
      id: 'the-door',
      title: 'At the door',
      lead: 'Nothing has to be solved there.',
      fields: [
        { kind: 'date', id: 'day', label: 'The next handover', lies: 'ahead' },
        {
          ...{ kind: 'single-choice', id: 'place', label: 'Where it is', isNeeded: true },
          options: [
            { code: 'theirs', words: 'At their door' },
            { code: 'mine', words: 'At mine' },
            { code: 'elsewhere', words: 'Somewhere else' },
          ],
        },
        {
          ...{ kind: 'short-text', id: 'elsewhere', label: 'Where that is', hint: 'Neutral ground is often easier.' },
          shownWhen: { field: 'place', is: ['elsewhere'] },
        },
        { kind: 'long-text', id: 'say', label: 'What I will say', hint: 'About the children, and nothing else.' },
        {
          ...{ kind: 'checklist', id: 'leave', label: 'What I leave for another day' },
          options: [
            { code: 'us', words: 'The two of us' },
            { code: 'money', words: 'Money' },
            { code: 'who', words: 'Who else is in the flat' },
            { code: 'messages', words: 'Messages that were not answered' },
          ],
        },
      ],
    },
    {
      id: 'afterwards',
      title: 'Afterwards',
      fields: [
        { kind: 'short-text', id: 'go', label: 'Where I go then' },
        {
          ...{ kind: 'scale', id: 'calm', label: 'How calm I am, thinking of it now' },
          ...{ least: 0, most: 10, leastWords: 'not at all', mostWords: 'very' },
        },
      ],
    },
  ],
  example: { say: 'They have eaten. Ben’s inhaler is in the blue bag. See you on Sunday at six.', go: 'To the pool, twenty lengths.' },
};

/** A copy of the guide, for whom three fights are too much. */
const oneFightSlowly: OwnExercise = copyOf(getExercise('how-we-fought'));

function copyOf(source: Exercise): OwnExercise {
  const [fights, common] = source.sections;
  const turn = common?.fields.find(({ id }) => id === 'turn');
  const rows = fights.fields.map((field: Field): Field =>
    field.kind === 'rows' ? { ...field, label: 'The fight', least: 1, most: 1 } : field,
  );
  return {
    ...{ ...source, key: '', version: '', from: source.key, title: 'One fight, slowly', minutes: 15 },
    purpose: 'One fight, as if it were filmed. Not who was right: what came after what.',
    sections: [
      { ...fights, title: 'One fight, step by step', fields: rows as unknown as typeof fights.fields },
      ...(turn ? [{ id: 'turn', title: 'The moment', fields: [turn] as const }] : []),
    ],
    example: {},
  };
}

/** By what they are called in this demo. */
export const ownExercises: Readonly<Record<string, OwnExercise>> = {
  'before-the-handover': beforeTheHandover,
  'one-fight-slowly': oneFightSlowly,
};
