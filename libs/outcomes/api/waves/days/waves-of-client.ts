import { Injectable } from '@nestjs/common';
import { courseOf, type Wave, wavesAgreedTo, wavesOf } from '@rekindle/outcomes/domain';
import { ReportsRepository } from '../../reports/reports.repository';
import type { FollowedClient } from './followed-clients';

/** On which days a client is to be asked: from their start, and from a reunion once it is confirmed. */
@Injectable()
export class WavesOfClient {
  constructor(private readonly reports: ReportsRepository) {}

  async agreedTo({ id, startedOn, agreedTo }: FollowedClient): Promise<readonly Wave[]> {
    if (startedOn === null || agreedTo === null) return [];
    const { reunion } = courseOf(startedOn, await this.reports.of(id));
    return wavesAgreedTo(agreedTo, wavesOf({ startedOn, reunionOn: reunion?.on ?? null }));
  }
}
