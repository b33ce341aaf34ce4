import { Global, Injectable, Module } from '@nestjs/common';

/** Something that has happened in one area and that others may care about. The area that causes it declares it. */
export interface AreaEvent<Fact> {
  readonly name: string;
  readonly fact?: Fact;
}

export function defineEvent<Fact>(name: `${string}.${string}`): AreaEvent<Fact> {
  return { name };
}

type Listener = (fact: never) => Promise<void>;

/** Lets downstream areas follow upstream ones, which do not know them. */
@Injectable()
export class Events {
  private readonly listeners = new Map<string, Listener[]>();

  on<Fact>(event: AreaEvent<Fact>, listener: (fact: Fact) => Promise<void>): void {
    this.listeners.set(event.name, [...(this.listeners.get(event.name) ?? []), listener]);
  }

  /** Tells every listener in turn, inside the open transaction: when one fails, what happened has not happened. */
  async publish<Fact>(event: AreaEvent<Fact>, fact: Fact): Promise<void> {
    for (const listener of this.listeners.get(event.name) ?? []) await listener(fact as never);
  }
}

@Global()
@Module({ providers: [Events], exports: [Events] })
export class EventsModule {}
