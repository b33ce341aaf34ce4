import { Injectable } from '@nestjs/common';
import { worker } from '@rekindle/platform/context';
import { LinkTokens } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { Role } from '@rekindle/identity/domain';
import { mayBeAskedLater } from '@rekindle/outcomes/domain';
import { type FollowedClient, FollowedClients } from '../days/followed-clients';
import { type WaveRow, WavesRepository } from '../days/waves.repository';
import { type GivenAnswer, GivenAnswers } from './given-answers';
import { waveOf } from './wave-link';

/** An open question before the eyes of whoever holds its link. */
export interface OpenWave {
  readonly wave: Omit<WaveRow, 'isMailed'>;
  readonly client: FollowedClient;
  /** What was answered so far; null where nothing was. */
  readonly given: GivenAnswer | null;
}

/** Why a link leads no further: its time is over, or its holder wants to be asked nothing more. */
export type Closed = 'over' | 'stopped';

/** Lets whoever holds the link of a mail in: as the client, to one question, and no further. */
@Injectable()
export class WaveVisits {
  constructor(
    private readonly tokens: LinkTokens,
    private readonly waves: WavesRepository,
    private readonly clients: FollowedClients,
    private readonly given: GivenAnswers,
    private readonly database: Database,
  ) {}

  /** @returns what the work returns, or why there is nothing to do */
  async visit<T>(token: string, work: (open: OpenWave) => Promise<T>): Promise<T | Closed> {
    const id = waveOf(this.tokens, token);
    const holder = id && (await this.waves.findHolder(id));
    if (!id || !holder) return 'over';
    const { practiceId, clientId } = holder;
    // Also whoever reads only, because their coaching has ended: this answer is what they were asked for.
    const actor = { role: Role.CLIENT, memberId: clientId, clientId };
    return this.database.as({ practiceId, actor }, async () => {
      const wave = await this.waves.find(id);
      const client = await this.database.as({ actor: worker }, () => this.clients.find(clientId));
      if (!wave || !client || !mayBeAskedLater(client.status) || !isOpenForAnswers(wave, new Date())) return 'over';
      if (wave.outcome === 'stopped' || client.agreedTo === null) return 'stopped';
      return work({ wave, client, given: await this.given.of(wave) });
    });
  }
}

/** Whether an answer is taken now, the first or a changed one. */
export function isOpenForAnswers({ closesAt }: Pick<WaveRow, 'closesAt'>, now: Date): boolean {
  return now < closesAt;
}
