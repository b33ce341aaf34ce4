import { Field, InputType, ObjectType } from '@nestjs/graphql';

@InputType()
export class SignInInput {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  password!: string;
}

@ObjectType({ description: 'The same for every address.' })
export class SignInLinkRequested {
  @Field(() => String, { description: 'Shown on the page that asked; another browser must type it.' })
  code!: string;
}
