/** Milliseconds that the first one waits for others. */
const patience = 3;
const most = 100;

interface Waiting<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** Asks once what many ask within a few milliseconds. What fails together is asked one by one: nobody fails because of another. */
export class Gathering<Question, Answer> {
  private readonly groups = new Map<string, Waiting<Question, Answer>[]>();

  /** @param askAll answers in the order of the questions; runs in the context of whoever asked first */
  constructor(private readonly askAll: (questions: readonly Question[]) => Promise<readonly Answer[]>) {}

  /** @param key only questions with the same one are asked together */
  ask(question: Question, key = ''): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const group = this.groups.get(key) ?? this.open(key);
      group.push({ question, resolve, reject });
      if (group.length === most) this.close(key, group);
    });
  }

  private open(key: string): Waiting<Question, Answer>[] {
    const group: Waiting<Question, Answer>[] = [];
    this.groups.set(key, group);
    setTimeout(() => this.close(key, group), patience);
    return group;
  }

  private close(key: string, group: Waiting<Question, Answer>[]): void {
    if (this.groups.get(key) !== group) return;
    this.groups.delete(key);
    void this.settle(group);
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
