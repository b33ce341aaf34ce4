import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { OutcomeClaimDraftType, OutcomeClaimType } from './claim.type';
import { ClaimsService } from './claims.service';
import { FreezeOutcomeFigureInput, OutcomeClaimInput } from './freeze-figure.input';

@Resolver()
export class ClaimsResolver {
  constructor(private readonly claims: ClaimsService) {}

  @Allow('outcome:publish')
  @Query(() => [OutcomeClaimType], { description: 'All figures that were ever frozen, the newest first.' })
  outcomeClaims(): Promise<OutcomeClaimType[]> {
    return this.claims.all();
  }

  @Allow('outcome:publish')
  @Query(() => OutcomeClaimDraftType, { description: 'What a figure would say in public, or why it may not be said.' })
  outcomeClaimDraft(@Args('input') input: OutcomeClaimInput): Promise<OutcomeClaimDraftType> {
    return this.claims.draft(input);
  }

  @Allow('outcome:publish')
  @Mutation(() => [OutcomeClaimType], { description: 'Freezes a figure as it stands, for anybody to read.' })
  freezeOutcomeFigure(@Args('input') input: FreezeOutcomeFigureInput): Promise<OutcomeClaimType[]> {
    return this.claims.freeze(input);
  }

  @Allow('outcome:publish')
  @Mutation(() => [OutcomeClaimType], { description: 'Takes a figure back: its address says so from now on.' })
  withdrawOutcomeFigure(@Args('id', { type: () => ID }) id: string): Promise<OutcomeClaimType[]> {
    return this.claims.withdraw(id);
  }
}
