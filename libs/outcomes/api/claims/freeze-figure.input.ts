import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ClaimOutcome } from '@rekindle/outcomes/domain';

@InputType({ description: 'Which figure of whom. Never of one coach: nobody shall be compared with a colleague in public.' })
export class OutcomeClaimInput {
  @Field(() => ClaimOutcome)
  outcome!: ClaimOutcome;

  @Field(() => Int, { description: 'Days after the start: 91, 182 or 365.' })
  horizon!: number;

  @Field(() => String, { nullable: true, description: 'The first day of a start that counts, as 2025-01-01.' })
  startedFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'The last one, where that is longer ago than the horizon.' })
  startedUntil?: string | null;

  @Field(() => ID, { nullable: true })
  programId?: string | null;

  @Field(() => String, { nullable: true, description: 'The stage at intake, by its code.' })
  stage?: string | null;

  @Field(() => String, { nullable: true, description: 'Who ended it, by its code.' })
  endedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'How long they had been together, by its code.' })
  length?: string | null;
}

@InputType({ description: 'A figure that shall be said in public.' })
export class FreezeOutcomeFigureInput extends OutcomeClaimInput {
  @Field(() => String, { description: 'The sentence as it was shown: another one is not frozen unseen.' })
  sentence!: string;
}
