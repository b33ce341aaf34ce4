import { readConfig, z } from '@rekindle/platform/config';

const config = {
  /** How many streams one process holds. */
  LIVE_STREAMS: z.coerce.number().int().positive().default(2_000),
  /** Seconds until it is asked again whether somebody is still signed in. */
  LIVE_HEARTBEAT: z.coerce.number().positive().max(60).default(20),
};

/** How much is open at once, and how often it is looked at. */
export class LiveSettings {
  private constructor(
    readonly mostStreams: number,
    readonly heartbeatMs: number,
  ) {}

  static fromConfig(): LiveSettings {
    const { LIVE_STREAMS, LIVE_HEARTBEAT } = readConfig(config);
    return new LiveSettings(LIVE_STREAMS, LIVE_HEARTBEAT * 1_000);
  }
}
