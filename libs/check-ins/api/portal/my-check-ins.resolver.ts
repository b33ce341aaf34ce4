import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { MyCheckIns } from './my-check-ins.type';
import { MyCheckInsService } from './my-check-ins.service';

@Resolver()
export class MyCheckInsResolver {
  constructor(private readonly mine: MyCheckInsService) {}

  @Allow('check-in:answer')
  @Query(() => MyCheckIns, { nullable: true, description: 'Null where nobody has written a plan.' })
  myCheckIns(): Promise<MyCheckIns | null> {
    return this.mine.find();
  }

  @Allow('check-in:answer')
  @Mutation(() => MyCheckIns, { nullable: true, description: 'Another hour from the next one on.' })
  moveMyCheckIns(@Args('at') at: string): Promise<MyCheckIns | null> {
    return this.mine.move(at);
  }

  @Allow('check-in:answer')
  @Mutation(() => MyCheckIns, { nullable: true, description: 'The mails come again, after they were stopped.' })
  mailMyCheckInsAgain(): Promise<MyCheckIns | null> {
    return this.mine.mailAgain();
  }

  @Allow('check-in:answer')
  @Mutation(() => MyCheckIns, { nullable: true })
  pauseMyCheckIns(@Args('until', { type: () => String, nullable: true }) until: string | null): Promise<MyCheckIns | null> {
    return this.mine.pause(until);
  }
}
