import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Sites } from '@rekindle/platform/http';
import { Letters, unsubscribeLink } from '@rekindle/platform/mail';
import { MembershipsService } from '@rekindle/identity/api';
import { digestLetter, type DigestWords } from './digest.mail';
import { DigestsRepository } from './digests.repository';

/** Finds what the mail of a morning says, as it was noted down at seven: the same on every attempt. */
@Injectable()
export class DigestLetterSource {
  constructor(
    letters: Letters,
    private readonly digests: DigestsRepository,
    private readonly memberships: MembershipsService,
    private readonly sites: Sites,
  ) {
    letters.register(digestLetter, (memberId) => this.load(memberId));
  }

  private async load(memberId: string): Promise<DigestWords | null> {
    const tidings = await this.digests.tidingsFor(memberId);
    const reached = await this.memberships.reached(memberId);
    if (!reached || tidings.length === 0) return null;
    const coach = this.sites.originOf('coach');
    const stopUrl = unsubscribeLink({ practiceId: currentPracticeId(), recipientId: memberId, kind: 'digest' }, reached.email);
    return { ...reached, tidings, clientsUrl: `${coach}/clients`, todayUrl: `${coach}/`, settingsUrl: `${coach}/settings/mail`, stopUrl };
  }
}
