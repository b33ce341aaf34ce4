import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LinkState } from '@rekindle/identity/domain';

registerEnumType(LinkState, { name: 'LinkState', description: 'Whether a mailed link can still be used.' });

@ObjectType({ description: 'Said when there is nothing more to say.' })
export class Done {
  @Field(() => Boolean)
  ok!: boolean;
}

@ObjectType({ description: 'What the link of a sign-up mail opens.' })
export class SignUpPreview {
  @Field(() => String)
  practiceName!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => LinkState)
  state!: LinkState;

  @Field(() => Boolean, { description: 'False when the address already has a password.' })
  needsPassword!: boolean;
}

@InputType()
export class SignUpInput {
  @Field(() => String)
  practiceName!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'An IANA zone, for example Europe/Berlin.' })
  timeZone!: string;

  @Field(() => String)
  email!: string;
}

@InputType()
export class ConfirmSignUpInput {
  @Field(() => String)
  token!: string;

  @Field(() => String, { nullable: true, description: 'Needed when the preview says so.' })
  password?: string | null;
}
