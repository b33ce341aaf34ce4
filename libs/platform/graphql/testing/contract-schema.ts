import { createUnionType, Field, Float, ID, InputType, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Types that have a bit of everything that GraphQL knows, to compare two executors with. */
export enum Mood {
  CALM = 'calm',
  LOW_AGAIN = 'low again',
}
registerEnumType(Mood, { name: 'Mood' });

@InterfaceType({ resolveType: (value: { done?: boolean }) => (value.done === undefined ? 'Person' : 'Task') })
export abstract class Named {
  @Field(() => String)
  name!: string;
}

@ObjectType({ implements: Named })
export class Person implements Named {
  @Field(() => ID)
  id!: string;

  name!: string;

  @Field(() => String, { nullable: true })
  nickname!: string | null;

  @Field(() => Mood)
  mood!: Mood;

  @Field(() => Date, { nullable: true })
  bornAt!: Date | null;

  @Field(() => [String])
  tags!: string[];

  @Field(() => Float, { nullable: true })
  score!: number | null;
}

@ObjectType({ implements: Named })
export class Task implements Named {
  name!: string;

  @Field(() => Boolean)
  done!: boolean;
}

export const Entry = createUnionType({
  name: 'Entry',
  types: () => [Person, Task] as const,
  resolveType: (value: object) => ('done' in value ? Task : Person),
});

@InputType()
export class PersonFilter {
  @Field(() => Mood, { nullable: true })
  mood?: Mood | null;

  @Field(() => [String], { nullable: true })
  tags?: string[] | null;

  @Field(() => Int, { defaultValue: 10 })
  atLeast!: number;

  @Field(() => PersonFilter, { nullable: true })
  not?: PersonFilter | null;
}

/** @param given what the test is about */
export function aPerson(id: string, given: Partial<Person> = {}): Person {
  return {
    id,
    name: `Person ${id}`,
    nickname: null,
    mood: Mood.CALM,
    bornAt: new Date('1990-05-17T10:00:00Z'),
    tags: ['new'],
    score: 0.5,
    ...given,
  };
}
