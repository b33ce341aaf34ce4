import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Days on which somebody is away, and who stands in for them.' })
export class AbsenceType {
  @Field(() => String, { description: 'The first day away, as 2026-12-24.' })
  fromDay!: string;

  @Field(() => String, { description: 'The last day away.' })
  untilDay!: string;

  @Field(() => ID)
  deputyId!: string;

  @Field(() => String)
  deputyName!: string;
}

@ObjectType({ description: 'Somebody who may stand in.' })
export class Deputy {
  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'When the one who asks is away, and who could stand in for them.' })
export class TimeAway {
  @Field(() => AbsenceType, { nullable: true })
  absence!: AbsenceType | null;

  @Field(() => [Deputy])
  deputies!: Deputy[];
}

@InputType()
export class SetAbsenceInput {
  @Field(() => String)
  fromDay!: string;

  @Field(() => String)
  untilDay!: string;

  @Field(() => ID)
  deputyId!: string;
}
