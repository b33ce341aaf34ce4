import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Of a program, what its client sees: what came so far, and whether more does. Not what lies ahead.' })
export class OwnPath {
  @Field(() => ID)
  id!: string;

  @Field(() => [ID], { description: 'Ids of what was given out, in the order in which it came.' })
  assignmentIds!: string[];

  @Field(() => Boolean, { description: 'Whether a coach has paused it.' })
  isPaused!: boolean;

  @Field(() => Boolean, { description: 'Whether more comes by itself.' })
  goesOn!: boolean;
}
