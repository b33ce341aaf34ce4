import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { runInContext, worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { KeyRing } from './key-ring';
import { KeyStore } from './key-store';
import { MasterKeys } from './master-keys';

const atOnce = 200;

/** After an operator has added a master key: wraps the keys of all practices with it, from the next start of a worker on. */
@Injectable()
export class MasterRenewal implements OnApplicationBootstrap {
  private readonly logger = new Logger('keys');

  constructor(
    private readonly store: KeyStore,
    private readonly masters: MasterKeys,
    private readonly ring: KeyRing,
  ) {}

  onApplicationBootstrap(): void {
    // In the background: until it is done the older master key still opens.
    void this.run().catch((error: unknown) =>
      this.logger.error(`renewing under the new master key: ${error instanceof Error ? error.message : String(error)}`),
    );
  }

  /** @returns how many practices were wrapped anew; running it twice does nothing the second time */
  async run(): Promise<number> {
    return runInContext({ requestId: newId(), actor: worker }, async () => {
      const current = await this.masters.currentId();
      for (let done = 0; ;) {
        const practices = await this.store.practicesUnderOtherMasters(current, atOnce);
        if (practices.length === 0) return done;
        for (const practiceId of practices) await this.ring.rewrapUnderMaster(practiceId);
        done += practices.length;
        this.logger.log(`${done} practices are under the master key ${current}`);
      }
    });
  }
}
