import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { PlanPartInput } from '../plans/plan.input';
import { PlanPartType } from '../plans/plan.type';

@ObjectType({ description: 'Questions and days that a practice uses again. A plan that was made from one does not change with it.' })
export class CheckInTemplate {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [PlanPartType])
  parts!: PlanPartType[];
}

@InputType()
export class SaveCheckInTemplateInput {
  @Field(() => ID, { nullable: true, description: 'Null for a new one.' })
  id?: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => [PlanPartInput])
  parts!: PlanPartInput[];
}
