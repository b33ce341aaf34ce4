const most = 100;

interface Waiting<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

interface Options {
  /** Milliseconds that the first one waits for others. */
  readonly patience: number;
  /** How many may come at all: once they have, nobody waits any longer. */
  readonly crowd?: () => number;
}

/**
 * Asks once what many ask within some milliseconds, or while the answer to others is under way. What fails together is asked one by one, so
 * that nobody fails because of another.
 */
export class Gathering<Question, Answer> {
  private readonly groups = new Map<string, Waiting<Question, Answer>[]>();
  private readonly underWay = new Set<string>();

  /** @param askAll answers in the order of the questions; runs in the context of whoever asked first */
  constructor(
    private readonly options: Options,
    private readonly askAll: (questions: readonly Question[]) => Promise<readonly Answer[]>,
  ) {}

  /** @param key only questions with the same one are asked together */
  ask(question: Question, key = ''): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const group = this.groups.get(key) ?? this.open(key);
      group.push({ question, resolve, reject });
      if (group.length >= (this.options.crowd?.() ?? Infinity)) void this.answer(key, group);
    });
  }

  private open(key: string): Waiting<Question, Answer>[] {
    const group: Waiting<Question, Answer>[] = [];
    this.groups.set(key, group);
    setTimeout(() => void this.answer(key, group), this.options.patience);
    return group;
  }

  private async answer(key: string, group: Waiting<Question, Answer>[]): Promise<void> {
    if (this.underWay.has(key) || this.groups.get(key) !== group) return;
    this.underWay.add(key);
    while (group.length > 0) await this.settle(group.splice(0, most));
    this.underWay.delete(key);
    this.groups.delete(key);
  }

  private async settle(group: readonly Waiting<Question, Answer>[]): Promise<void> {
    try {
      const answers = await this.askAll(group.map(({ question }) => question));
      group.forEach(({ resolve }, index) => resolve(answers[index] as Answer));
    } catch (error) {
      if (group.length > 1) await Promise.all(group.map((one) => this.settle([one])));
      else group[0]?.reject(error);
    }
  }
}
