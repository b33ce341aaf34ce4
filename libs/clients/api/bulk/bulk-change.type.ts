import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ClientType } from '../client.type';

@ObjectType({ description: 'A change of several clients at once. It can be taken back for ten minutes.' })
export class BulkChange {
  @Field(() => ID)
  id!: string;

  @Field(() => [ClientType], { description: 'Those who changed, as they are now.' })
  changed!: ClientType[];

  @Field(() => Int, { description: 'Those for whom there was nothing to change, or who could not be changed so.' })
  unchanged!: number;
}
