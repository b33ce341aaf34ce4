import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A list that waits to be fetched: once, within a minute, by whoever asked for it.' })
export class ClientExport {
  @Field(() => String)
  address!: string;
}
