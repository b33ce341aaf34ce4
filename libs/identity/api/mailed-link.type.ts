import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LinkState } from '@rekindle/identity/domain';

registerEnumType(LinkState, { name: 'LinkState', description: 'Whether a mailed link can still be used.' });

/** What every link that leads into a practice shows before it is used. */
@ObjectType({ isAbstract: true })
export abstract class MailedLinkPreview {
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

/** What using it takes. */
@InputType({ isAbstract: true })
export abstract class MailedLinkInput {
  @Field(() => String)
  token!: string;

  @Field(() => String, { nullable: true, description: 'Needed when the preview says so.' })
  password?: string | null;
}
