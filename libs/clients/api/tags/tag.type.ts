import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A word by which a practice sorts its clients. The team sees it, clients never do.' })
export class Tag {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}
