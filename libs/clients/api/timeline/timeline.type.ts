import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Visibility } from '@rekindle/clients/domain';

registerEnumType(Visibility, { name: 'Visibility', description: 'Who may see something.' });

@ObjectType('TimelineItem', { description: 'Something that happened with a client.' })
export class TimelineItemType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: '`area.what-happened`.' })
  kind!: string;

  @Field(() => Date)
  happenedAt!: Date;

  @Field(() => ID, { nullable: true })
  actorId!: string | null;

  @Field(() => String, { nullable: true, description: 'Who did it, by name; null where nobody did.' })
  actor!: string | null;

  @Field(() => Visibility)
  visibility!: Visibility;

  @Field(() => ID, { nullable: true, description: 'What it is about.' })
  subjectId!: string | null;

  @Field(() => [String], { description: 'What its words are made of.' })
  codes!: string[];

  @Field(() => String, { nullable: true, description: 'What was written, where it is about a text.' })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'A second text, such as a reason.' })
  detail!: string | null;

  @Field(() => Date, { nullable: true, description: 'When the text was written anew.' })
  changedAt!: Date | null;
}

@ObjectType()
export class TimelinePage {
  @Field(() => [TimelineItemType])
  rows!: TimelineItemType[];

  @Field(() => String, { nullable: true, description: 'Pass it as `after` for what was before; null on the last page.' })
  endCursor!: string | null;
}
