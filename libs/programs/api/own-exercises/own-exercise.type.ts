import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('OwnExercise', { description: 'An exercise that the practice made, in its latest wording.' })
export class OwnExerciseType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'How programs and assignments name it.' })
  key!: string;

  @Field(() => String, { description: 'Of its latest wording.' })
  version!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'The part of the guide that it belongs to.' })
  part!: string;

  @Field(() => Int)
  minutes!: number;

  @Field(() => String, { nullable: true, description: 'Key of the exercise of the guide that it was copied from.' })
  from!: string | null;

  @Field(() => String, { description: 'All of it, as JSON: the file that a practice exports and imports.' })
  file!: string;

  @Field(() => Int, { description: 'Counts how often it was written.' })
  revision!: number;

  @Field(() => Date)
  changedAt!: Date;

  @Field(() => Boolean, { description: 'Whether it is given out to nobody any more.' })
  isArchived!: boolean;

  @Field(() => Boolean, { description: 'Whether a client was given it, or a program that is in use gives it out.' })
  isInUse!: boolean;
}

@InputType()
export class SaveOwnExerciseInput {
  @Field(() => ID, { nullable: true, description: 'Null for a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of the one that was seen when this was written; null for a new one.' })
  revision?: number | null;

  @Field(() => String)
  file!: string;
}
