import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A way to look at the list of clients that somebody gave a name.' })
export class SavedView {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'The part of the address behind the question mark.' })
  search!: string;
}

@InputType()
export class SaveViewInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  search!: string;
}
