import type { Stage } from './outcome';

interface LogEntry {
  readonly tnx?: string;
  readonly outByteCount?: number;
}

/**
 * Learns from nodemailer's log how far a connection has come with the mail that it carries. An error without a reply looks the same before
 * and after the last dot, and only before it may the mail be sent again without asking.
 */
export class DataPhaseProbe {
  /** `talking` from the envelope on: set by who begins with it, for each mail. */
  stage: Stage = 'connecting';

  private readonly log = (entry: LogEntry): void => {
    // Said when the body and its last dot have been given to the socket.
    if (entry.tnx === 'message' && typeof entry.outByteCount === 'number') this.stage = 'handed-over';
  };

  readonly logger = {
    level: () => undefined,
    trace: this.log,
    debug: this.log,
    info: this.log,
    warn: this.log,
    error: this.log,
    fatal: this.log,
  };
}
