import { Injectable } from '@nestjs/common';
import { currentPracticeId, worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { Post } from '@rekindle/platform/mail';
import { type Morning, morningAt } from '@rekindle/check-ins/domain';
import { digestLetter } from './digest.mail';
import { DigestsRepository } from './digests.repository';
import { TidingsRepository } from './tidings.repository';

/** Writes the digests of a practice once its morning has come. Done twice it is done once. */
@Injectable()
export class DigestService {
  constructor(
    private readonly digests: DigestsRepository,
    private readonly tidings: TidingsRepository,
    private readonly post: Post,
    private readonly database: Database,
  ) {}

  async write(): Promise<void> {
    await this.database.transaction(() => this.database.as({ actor: worker }, () => this.writeOnce()));
  }

  private async writeOnce(): Promise<void> {
    const round = await this.digests.lockRound();
    if (!round) return;
    const { come, next } = morningAt(round.zone, round.now);
    if (come) await this.owe(come, round.zone);
    await this.digests.lookAgain(next);
  }

  private async owe(morning: Morning, zone: string): Promise<void> {
    const { day, dueAt, expiresAt } = morning;
    for (const [memberId, tidings] of await this.tidings.of(morning)) {
      if (!(await this.digests.note(memberId, day, tidings))) continue;
      const key = ['digest1', currentPracticeId(), memberId, day].join('|');
      const when = { day, zone, localTime: '07:00', dueAt, expiresAt };
      await this.post.plan(digestLetter, [{ about: memberId, recipientId: memberId, key, ...when }]);
    }
  }
}
