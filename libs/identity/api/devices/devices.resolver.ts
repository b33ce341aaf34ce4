import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, WhileReadingOnly } from '@rekindle/platform/graphql';
import { DevicesService } from './devices.service';

@ObjectType({ description: 'A browser that is signed in.' })
export class Device {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'For example "Firefox on Windows"; null when it does not say.' })
  name!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date)
  lastSeenAt!: Date;

  @Field(() => Boolean)
  isThisOne!: boolean;
}

/** Where somebody is signed in. */
@Resolver()
export class DevicesResolver {
  constructor(private readonly service: DevicesService) {}

  @Allow('session:end')
  @Query(() => [Device], { description: 'Latest used first.' })
  devices(): Promise<Device[]> {
    return this.service.list();
  }

  @Allow('session:end')
  @WhileReadingOnly()
  @Mutation(() => [Device], { description: 'Signs one device out; answers with those that are left.' })
  endDevice(@Args('id', { type: () => ID }) id: string): Promise<Device[]> {
    return this.service.end(id);
  }

  @Allow('session:end')
  @WhileReadingOnly()
  @Mutation(() => [Device], { description: 'Signs every other device out, in every practice.' })
  endOtherDevices(): Promise<Device[]> {
    return this.service.endOthers();
  }
}
