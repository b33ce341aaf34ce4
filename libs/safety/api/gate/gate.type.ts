import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An exercise that leads to the ex, and whether it is open.' })
export class ContactExerciseType {
  @Field(() => String)
  exercise!: string;

  @Field(() => String, { nullable: true, description: 'Why it is not open: closed, gate-not-open or done-once; null where it is.' })
  refusal!: string | null;
}

@ObjectType({ description: 'Whether a first message may be written, and why not.' })
export class GateType {
  @Field(() => String, { description: 'locked, waiting, incomplete, not-yet, getting-there, ready-to-discuss or open.' })
  is!: string;

  @Field(() => [String], { description: 'Conditions, or the domains of readiness that it is about.' })
  because!: string[];

  @Field(() => [ContactExerciseType])
  exercises!: ContactExerciseType[];
}
