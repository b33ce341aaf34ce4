import { Injectable } from '@nestjs/common';
import { Sites } from '@rekindle/platform/http';
import { Letters } from '@rekindle/platform/mail';
import { CareService } from '@rekindle/clients/api';
import { AbsenceService, MembershipsService } from '@rekindle/identity/api';
import { tierOf } from '@rekindle/safety/domain';
import { flagLetter } from './flag.mail';
import { FlagsRepository } from './flags.repository';

/** Finds what the mail about a flag says, and for whom it is now: whoever has taken over since, or stands in while they are away. */
@Injectable()
export class FlagLetterSource {
  constructor(
    flags: FlagsRepository,
    care: CareService,
    absences: AbsenceService,
    memberships: MembershipsService,
    sites: Sites,
    letters: Letters,
  ) {
    letters.register(flagLetter, async (id) => {
      const flag = await flags.find(id);
      if (!flag) return null;
      // Whoever is responsible may be away: then it is for who stands in.
      const reached = await memberships.reached(await absences.standInFor(await care.responsibleFor(flag.clientId)));
      if (!reached) return null;
      const isNow = tierOf(flag.code, flag.cause) > 1;
      return {
        ...reached,
        haste: isNow ? ('now' as const) : ('today' as const),
        url: `${sites.originOf('coach')}/clients/${flag.clientId}`,
      };
    });
  }
}
