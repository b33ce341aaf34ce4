import { ClaimDrafts } from './claim-draft';
import { ClaimPages } from './claim-pages';
import { ClaimsRepository } from './claims.repository';
import { ClaimsResolver } from './claims.resolver';
import { ClaimsService } from './claims.service';

/** Everything that is needed to say figures in public. */
export const claimProviders = [ClaimsRepository, ClaimDrafts, ClaimsService, ClaimsResolver, ClaimPages];
