import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { LinkState } from '@rekindle/identity/domain';

@ObjectType({ description: 'What the link of a reset mail opens.' })
export class PasswordResetPreview {
  @Field(() => String)
  email!: string;

  @Field(() => LinkState)
  state!: LinkState;
}

@InputType()
export class ResetPasswordInput {
  @Field(() => String)
  token!: string;

  @Field(() => String)
  password!: string;
}
