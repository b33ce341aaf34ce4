import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What has been since a client began, in so far as it can be said in words.' })
export class MyProgress {
  @Field(() => String, { nullable: true, description: 'The day on which they had agreed to what is needed, as 2026-03-14.' })
  startedOn!: string | null;

  @Field(() => Int, { description: 'Check-ins that came to them, and that are over or answered.' })
  checkInsAsked!: number;

  @Field(() => Int)
  checkInsAnswered!: number;

  @Field(() => Boolean, { description: 'Everything needed is agreed to, so that what they say can be stored.' })
  mayTell!: boolean;
}
