import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Vault, type Place } from '@rekindle/platform/keys';
import { IntakeQuestion, type KeptAnswers } from '@rekindle/clients/domain';
import { sealedPlace } from '../sealed-place';
import type { IntakeRow } from './intake.repository';

const { NICKNAME } = IntakeQuestion;

/** The one text among the answers: what the other person is called. It is stored sealed under the client's own key. */
@Injectable()
export class Nicknames {
  constructor(private readonly vault: Vault) {}

  async open(clientId: string, { nickname }: Pick<IntakeRow, 'nickname'>): Promise<string | null> {
    return nickname && this.vault.open(placeOf(clientId), nickname);
  }

  /** The answers as the client gave them. */
  async opened(clientId: string, row: IntakeRow): Promise<KeptAnswers> {
    const kept = row.answers[NICKNAME];
    return kept ? { ...row.answers, [NICKNAME]: { ...kept, code: await this.open(clientId, row) } } : row.answers;
  }

  /** The answers as they are stored; a nickname that did not change is not sealed again. */
  async sealed(clientId: string, row: IntakeRow, answers: KeptAnswers): Promise<Pick<IntakeRow, 'answers' | 'nickname'>> {
    const kept = answers[NICKNAME];
    if (!kept) return { answers, nickname: row.nickname };
    const isSame = kept.revision === row.answers[NICKNAME]?.revision;
    const nickname = isSame ? row.nickname : kept.code && (await this.vault.seal(placeOf(clientId), kept.code));
    return { answers: { ...answers, [NICKNAME]: { ...kept, code: null } }, nickname: nickname || null };
  }
}

function placeOf(clientId: string): Place {
  return sealedPlace.nickname({ practiceId: currentPracticeId(), clientId });
}
