import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { MailedLinkInput, MailedLinkPreview } from '../mailed-link.type';

@ObjectType({ description: 'What the link of an invitation opens.' })
export class InvitationPreview extends MailedLinkPreview {
  @Field(() => String)
  invitedBy!: string;
}

@InputType()
export class AcceptInvitationInput extends MailedLinkInput {}
