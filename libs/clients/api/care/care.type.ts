import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Somebody who coaches.' })
export class CareTaker {
  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'Who coaches a client, and who could.' })
export class Care {
  @Field(() => CareTaker, { nullable: true, description: 'Null while nobody is assigned.' })
  coach!: CareTaker | null;

  @Field(() => [CareTaker])
  candidates!: CareTaker[];

  @Field(() => Boolean, { description: 'Whether who asks may give the client to another coach.' })
  mayAssign!: boolean;

  @Field(() => Boolean, { description: 'Whether who asks may erase the client.' })
  mayErase!: boolean;
}
