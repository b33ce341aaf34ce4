import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { OwnPath } from './own-path.type';
import { OwnPathService } from './own-path.service';

@Resolver()
export class OwnPathResolver {
  constructor(private readonly service: OwnPathService) {}

  @Allow('exercise:do')
  @Query(() => [OwnPath], { description: 'The programs that the client who asks is in or has gone through, the latest first.' })
  myPaths(): Promise<OwnPath[]> {
    return this.service.all();
  }
}
