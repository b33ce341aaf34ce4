import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, WhileReadingOnly } from '@rekindle/platform/graphql';
import { MyLaterQuestionsService } from './my-later-questions.service';
import { MyLaterQuestions } from './my-later-questions.type';

@Resolver()
export class MyLaterQuestionsResolver {
  constructor(private readonly mine: MyLaterQuestionsService) {}

  @Allow('outcome:tell')
  @Query(() => MyLaterQuestions, { description: 'When the client at work will be asked where things stand.' })
  myLaterQuestions(): Promise<MyLaterQuestions> {
    return this.mine.own();
  }

  @Allow('outcome:tell')
  @WhileReadingOnly()
  @Mutation(() => MyLaterQuestions, { description: 'Stops these mails, or lets them come again. What was agreed to stays agreed to.' })
  mailMyLaterQuestions(@Args('isOn') isOn: boolean): Promise<MyLaterQuestions> {
    return this.mine.mail(isOn);
  }
}
