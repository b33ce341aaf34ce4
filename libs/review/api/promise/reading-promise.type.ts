import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A time of the week by which a coach has read what came in half a day before it or earlier.' })
export class ReadingWindowType {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  weekday!: number;

  @Field(() => String, { description: 'When it ends, on the clock of the coach: 18:00.' })
  at!: string;
}

@ObjectType({ description: 'When somebody who coaches reads. Without a window nothing is promised.' })
export class ReadingPromise {
  @Field(() => [ReadingWindowType])
  windows!: ReadingWindowType[];

  @Field(() => String)
  timeZone!: string;
}

@ObjectType({ description: 'When the coach of a client reads.' })
export class CoachPromise {
  @Field(() => String)
  coachName!: string;

  @Field(() => [ReadingWindowType])
  windows!: ReadingWindowType[];

  @Field(() => String)
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'The first day on which they do not, as 2026-12-24; null while they stay.' })
  awayFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'The last of those days.' })
  awayUntil!: string | null;

  @Field(() => Date, { description: 'By when they have read what is handed in now.' })
  by!: Date;
}

@InputType()
export class ReadingWindowInput {
  @Field(() => Int)
  weekday!: number;

  @Field(() => String)
  at!: string;
}

@InputType()
export class ReadingPromiseInput {
  @Field(() => [ReadingWindowInput])
  windows!: ReadingWindowInput[];

  @Field(() => String, { nullable: true, description: 'Null: that of the practice, as it is now.' })
  timeZone?: string | null;
}
