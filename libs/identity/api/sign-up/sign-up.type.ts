import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { MailedLinkInput, MailedLinkPreview } from '../mailed-link.type';

@ObjectType({ description: 'Said when there is nothing more to say.' })
export class Done {
  @Field(() => Boolean)
  ok!: boolean;
}

@ObjectType({ description: 'What the link of a sign-up mail opens.' })
export class SignUpPreview extends MailedLinkPreview {}

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
export class ConfirmSignUpInput extends MailedLinkInput {}
