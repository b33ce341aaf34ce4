import type { TypedPart, TypedQuestion, WithParts } from './typed-plan';

const longest = 30;

/** The plan with an id for everything that has none yet. Answers hold on to ids, so one that is there stays, whatever becomes of its words. */
export function identified<Plan extends WithParts>(plan: Plan): Plan {
  const parts = new Taken(plan.parts.map(({ id }) => id));
  const questions = new Taken(plan.parts.flatMap((part) => part.questions.map(({ id }) => id)));
  return {
    ...plan,
    parts: plan.parts.map((part) => ({
      ...{ ...part, id: part.id || parts.take(nameOf(part)) },
      questions: part.questions.map((question) => ({ ...question, id: question.id || questions.take(wordsOf(question)) })),
    })),
  };
}

/** "How was today?" becomes `how-was-today`; what has no letters that fit, `question`. */
export function idFrom(words: string): string {
  const letters = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const id = letters.replace(/[^a-z0-9]+/g, '-').slice(0, longest);
  return id.replace(/^-|-$/g, '') || 'question';
}

class Taken {
  private readonly ids: Set<string>;

  constructor(ids: readonly string[]) {
    this.ids = new Set(ids);
  }

  take(words: string): string {
    const wish = idFrom(words);
    let id = wish;
    // The line beside a tap is kept under an id of its own.
    for (let turn = 2; this.ids.has(id) || this.ids.has(id.replace(/-note$/, '')); turn++) id = `${wish}-${turn}`;
    this.ids.add(id);
    return id;
  }
}

function wordsOf({ ask, words, code }: TypedQuestion): string {
  return ask === 'QUESTIONNAIRE' ? code : words;
}

function nameOf({ every, event }: TypedPart): string {
  switch (every) {
    case 'DAY':
      return 'daily';
    case 'WEEK':
      return 'weekly';
    case 'WEEKS':
      return 'weeks';
    case 'MONTH':
      return 'monthly';
    case 'EVENT':
      return `after-${event}`;
  }
}
