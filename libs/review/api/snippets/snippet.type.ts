import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A short text that somebody who coaches uses again.' })
export class Snippet {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  body!: string;
}

@InputType()
export class SaveSnippetInput {
  @Field(() => ID, { nullable: true, description: 'Null for a new one.' })
  id?: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  body!: string;
}
