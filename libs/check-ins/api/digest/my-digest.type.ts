import { Field, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'The mail of a morning to somebody who coaches.' })
export class MyDigest {
  @Field(() => Boolean, { description: 'It comes on mornings on which there is something to tell.' })
  isOn!: boolean;

  @Field(() => String, { description: 'When it comes, on the clock of its time zone.' })
  at!: string;

  @Field(() => String, { nullable: true, description: 'Null: that of the practice.' })
  timeZone!: string | null;
}

@InputType()
export class MyDigestInput {
  @Field(() => Boolean)
  isOn!: boolean;

  @Field(() => String, { nullable: true, description: 'Null: that of the practice.' })
  timeZone?: string | null;
}
