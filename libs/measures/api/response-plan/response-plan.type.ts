import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'What a practice does when an answer speaks of self-harm. Items about it are asked only while all of it stands.',
})
export class ResponsePlanType {
  @Field(() => ID, { nullable: true })
  responderId!: string | null;

  @Field(() => String, { nullable: true })
  responderName!: string | null;

  @Field(() => String, { description: 'When they answer.' })
  hours!: string;

  @Field(() => String, { description: 'What happens after such an answer.' })
  steps!: string;

  @Field(() => String, { description: 'Where clients are referred to, and how.' })
  referral!: string;

  @Field(() => Boolean, { description: 'Items about self-harm are asked.' })
  isOn!: boolean;

  @Field(() => Int, { description: 'Another one means other words: clients agree anew.' })
  version!: number;
}

@ObjectType({ description: 'Somebody who may answer for it.' })
export class Responder {
  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  name!: string;
}

@InputType()
export class SetResponsePlanInput {
  @Field(() => ID, { nullable: true })
  responderId?: string | null;

  @Field(() => String)
  hours!: string;

  @Field(() => String)
  steps!: string;

  @Field(() => String)
  referral!: string;

  @Field(() => Boolean)
  isOn!: boolean;
}
