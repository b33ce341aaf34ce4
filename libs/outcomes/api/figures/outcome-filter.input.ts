import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Whose outcomes: all who started, or those to whom all of this applies.' })
export class OutcomeFilterInput {
  @Field(() => String, { nullable: true, description: 'The first day of a start that counts, as 2025-01-01.' })
  startedFrom?: string | null;

  @Field(() => String, { nullable: true })
  startedUntil?: string | null;

  @Field(() => ID, { nullable: true, description: 'Then their start is the day on which they were enrolled in it.' })
  programId?: string | null;

  @Field(() => ID, { nullable: true })
  coachId?: string | null;

  @Field(() => String, { nullable: true, description: 'The stage at intake, by its code.' })
  stage?: string | null;

  @Field(() => String, { nullable: true, description: 'Who ended it, by its code.' })
  endedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'How long they had been together, by its code.' })
  length?: string | null;
}
