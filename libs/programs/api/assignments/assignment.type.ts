import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Standing } from '@rekindle/programs/domain';

registerEnumType(Standing, { name: 'ExerciseStanding', description: 'Where an exercise that was given to a client stands.' });

@ObjectType({ isAbstract: true })
abstract class GivenOut {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Key of the exercise, of the guide or of the practice.' })
  exercise!: string;

  @Field(() => String, { description: 'Of its wording.' })
  version!: string;

  @Field(() => String, { nullable: true, description: 'The text of its file, where the practice made it; null for one of the guide.' })
  content!: string | null;

  @Field(() => Date)
  assignedAt!: Date;

  @Field(() => Boolean, { description: 'Whether the client chose it themself.' })
  isOwnChoice!: boolean;

  @Field(() => String, { nullable: true, description: 'A day, in the zone of the client.' })
  dueOn!: string | null;

  @Field(() => Standing)
  standing!: Standing;

  @Field(() => Date, { nullable: true, description: 'When it was handed in last.' })
  handedInAt!: Date | null;
}

@ObjectType({ description: 'An exercise, as the client sees it among others.' })
export class MyExercise extends GivenOut {
  @Field(() => Date, { nullable: true, description: 'When something in it was written last.' })
  savedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'Until when what was handed in rests.' })
  heldUntil!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it cannot be opened; null while it can.' })
  closedBecause!: string | null;

  @Field(() => Boolean, { description: 'Whether the coach took it back. What was written stays the client’s.' })
  isTakenBack!: boolean;
}

@ObjectType({ description: 'An exercise that was given to a client, as coaches see it.' })
export class Assignment extends GivenOut {
  @Field(() => ID)
  clientId!: string;

  @Field(() => ID, { nullable: true, description: 'What was handed in last.' })
  submissionId!: string | null;
}

@InputType()
export class AssignExerciseInput {
  @Field(() => [ID])
  clientIds!: string[];

  @Field(() => String)
  exercise!: string;

  @Field(() => String, { nullable: true, description: '`2026-11-28`, in the zone of each client.' })
  dueOn?: string | null;
}
