import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Vault } from '@rekindle/platform/keys';
import { AnswersRepository } from './answers.repository';
import { placeOfLine } from './place-of-line';

/** One answer as people read it: a number, or what was written. */
export interface GivenAnswer {
  readonly question: string;
  readonly value: number | null;
  readonly line: string | null;
}

/** Answers to check-ins; what is written in them is sealed where it lies. */
@Injectable()
export class GivenAnswers {
  constructor(
    private readonly answers: AnswersRepository,
    private readonly vault: Vault,
  ) {}

  /** By check-in, in the order in which they were given; without those that have none. */
  async of(clientId: string, checkInIds: readonly string[]): Promise<Map<string, GivenAnswer[]>> {
    const given = new Map<string, GivenAnswer[]>();
    for (const { checkInId, question, value, line } of await this.answers.of(checkInIds)) {
      const opened = line && (await this.vault.open(placeOf(clientId, checkInId, question), line));
      given.set(checkInId, [...(given.get(checkInId) ?? []), { question, value, line: opened }]);
    }
    return given;
  }

  /** The latest word counts. */
  async keep(clientId: string, checkInId: string, { question, value, line }: GivenAnswer): Promise<void> {
    const sealed = line === null ? null : await this.vault.seal(placeOf(clientId, checkInId, question), line.trim());
    await this.answers.save(clientId, { checkInId, question, value, line: sealed });
  }
}

function placeOf(holderId: string, checkInId: string, question: string) {
  return placeOfLine({ practiceId: currentPracticeId(), holderId, checkInId, question });
}
