import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { MyCheckIns } from './my-check-ins.type';
import { MyCheckInsService } from './my-check-ins.service';
import { MyCheckInsView } from './my-check-ins.view';

@Resolver()
export class MyCheckInsResolver {
  constructor(
    private readonly mine: MyCheckInsService,
    private readonly view: MyCheckInsView,
  ) {}

  @Allow('check-in:answer')
  @Query(() => MyCheckIns, { nullable: true, description: 'Null where nobody has written a plan.' })
  myCheckIns(): Promise<MyCheckIns | null> {
    return this.view.find();
  }

  @Allow('check-in:answer')
  @Mutation(() => MyCheckIns, { nullable: true, description: 'Another hour from the next one on.' })
  async moveMyCheckIns(@Args('at') at: string): Promise<MyCheckIns | null> {
    await this.mine.move(at);
    return this.view.find();
  }

  @Allow('check-in:answer')
  @Mutation(() => MyCheckIns, { nullable: true, description: 'The mails come again, after they were stopped.' })
  async mailMyCheckInsAgain(): Promise<MyCheckIns | null> {
    await this.mine.mailAgain();
    return this.view.find();
  }

  @Allow('check-in:answer')
  @Mutation(() => MyCheckIns, { nullable: true })
  async pauseMyCheckIns(@Args('until', { type: () => String, nullable: true }) until: string | null): Promise<MyCheckIns | null> {
    await this.mine.pause(until);
    return this.view.find();
  }
}
