import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Program', { description: 'Exercises that are given out by themselves, in an order and at a pace.' })
export class ProgramType {
  @Field(() => ID, { description: '`guide` for the guide, which cannot be changed, only copied.' })
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'All of it, as JSON: the file that a practice exports and imports.' })
  file!: string;

  @Field(() => Int, { description: 'Counts how often it was written.' })
  revision!: number;

  @Field(() => Date, { nullable: true })
  changedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether nobody new comes in.' })
  isArchived!: boolean;

  @Field(() => Int, { description: 'Clients who are on their way through it.' })
  onTheirWay!: number;
}

@ObjectType('ProgramFlaw', { description: 'What keeps a program from being used, and where.' })
export class ProgramFlawType {
  @Field(() => String)
  flaw!: string;

  @Field(() => String, { nullable: true, description: 'The part or step; null where it is the whole.' })
  at!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a file that is no program.' })
  why!: string | null;
}

@ObjectType({ description: 'What would come of saving a program.' })
export class ProgramCheck {
  @Field(() => [ProgramFlawType])
  flaws!: ProgramFlawType[];

  @Field(() => [ID], { description: 'Clients who are on their way and would have something else ahead of them.' })
  touchedClientIds!: string[];

  @Field(() => [String], { description: 'What those are called, in the same order.' })
  touchedNames!: string[];

  @Field(() => Int, { nullable: true, description: 'Of the program that it would take the place of; null where there is none.' })
  revision!: number | null;
}

@InputType()
export class SaveProgramInput {
  @Field(() => ID, { nullable: true, description: 'Null for a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of the one that was seen when this was written; null for a new one.' })
  revision?: number | null;

  @Field(() => String)
  file!: string;
}
