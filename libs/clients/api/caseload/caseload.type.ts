import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CaseloadOrder, ClientStatus, Need, RelationshipStage } from '@rekindle/clients/domain';
import { CareTaker } from '../care/care.type';
import { Tag } from '../tags/tag.type';
import { SavedView } from '../views/saved-view.type';

@InputType({ description: 'Which clients are listed. Without anything: those who are clients now.' })
export class ClientFilterInput {
  @Field(() => String, { nullable: true, description: 'The start of a word of the name, or of the address.' })
  search?: string | null;

  @Field(() => ClientStatus, { nullable: true })
  status?: ClientStatus | null;

  @Field(() => RelationshipStage, { nullable: true })
  stage?: RelationshipStage | null;

  @Field(() => Need, { nullable: true })
  need?: Need | null;

  @Field(() => ID, { nullable: true, description: 'A member of the team, or `me`.' })
  coach?: string | null;

  @Field(() => ID, { nullable: true })
  tag?: string | null;

  @Field(() => CaseloadOrder, { nullable: true, description: 'By need unless told; for assistants by name.' })
  order?: CaseloadOrder | null;
}

@ObjectType({ description: 'How many are waiting for something; the names are of those who wait longest.' })
export class NeedCount {
  @Field(() => Need)
  need!: Need;

  @Field(() => Int, { description: 'Counted up to 100.' })
  count!: number;

  @Field(() => [String])
  names!: string[];

  @Field(() => Date, { description: 'Since when the first of them has been waiting.' })
  since!: Date;
}

@ObjectType({ description: 'What stands around the list of clients. Counted up to 1000.' })
export class Caseload {
  @Field(() => [NeedCount], { description: 'Only what somebody needs.' })
  needs!: NeedCount[];

  @Field(() => Int)
  now!: number;

  @Field(() => Int)
  mine!: number;

  @Field(() => Int)
  over!: number;

  @Field(() => [CareTaker], { description: 'Everybody who coaches.' })
  coaches!: CareTaker[];

  @Field(() => [Tag])
  tags!: Tag[];

  @Field(() => [SavedView], { description: 'Of whoever asks.' })
  views!: SavedView[];
}
