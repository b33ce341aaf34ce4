import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Something that figures can be asked for.' })
export class OutcomeChoiceType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'What figures can be asked for.' })
export class OutcomeChoicesType {
  @Field(() => [OutcomeChoiceType])
  programs!: readonly OutcomeChoiceType[];

  @Field(() => [OutcomeChoiceType], { description: 'None for a coach who sees only their own clients.' })
  coaches!: readonly OutcomeChoiceType[];

  @Field(() => Int, { nullable: true, description: 'The year in which the first of them started.' })
  firstYear!: number | null;

  @Field(() => Int, { nullable: true })
  lastYear!: number | null;
}
