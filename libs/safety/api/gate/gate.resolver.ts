import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { Gate } from './gate.service';
import { GateType } from './gate.type';

@Resolver()
export class GateResolver {
  constructor(private readonly gate: Gate) {}

  @Allow('gate:ask')
  @Query(() => GateType, { description: 'What leads to the ex, and whether it is open for the client who asks.' })
  reachOutGate(): Promise<GateType> {
    return this.gate.forClient();
  }
}
