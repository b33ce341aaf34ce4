import { Injectable } from '@nestjs/common';
import { Sites } from '@rekindle/platform/http';
import { Letters } from '@rekindle/platform/mail';
import { CareService } from '@rekindle/clients/api';
import { MembershipsService } from '@rekindle/identity/api';
import { tierOf } from '@rekindle/safety/domain';
import { flagLetter } from './flag.mail';
import { FlagsRepository } from './flags.repository';

/** Finds what the mail about a flag says, and for whom it is now: whoever has taken over since. */
@Injectable()
export class FlagLetterSource {
  constructor(flags: FlagsRepository, care: CareService, memberships: MembershipsService, sites: Sites, letters: Letters) {
    letters.register(flagLetter, async (id) => {
      const flag = await flags.find(id);
      const reached = flag && (await memberships.reached(await care.responsibleFor(flag.clientId)));
      if (!flag || !reached) return null;
      const isNow = tierOf(flag.code, flag.cause) > 1;
      return {
        ...reached,
        haste: isNow ? ('now' as const) : ('today' as const),
        url: `${sites.originOf('coach')}/clients/${flag.clientId}`,
      };
    });
  }
}
