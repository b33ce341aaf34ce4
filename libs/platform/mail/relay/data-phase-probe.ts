import type { Stage } from './outcome';

interface LogEntry {
  readonly tnx?: string;
  readonly messageId?: string;
  readonly outByteCount?: number;
  readonly err?: unknown;
}

/**
 * Learns from nodemailer's log how far it has come with one mail. An error without a reply looks the same before and after the last dot, and
 * only before it may the mail be sent again without asking.
 */
export class DataPhaseProbe {
  stage: Stage = 'connecting';

  private readonly log = (entry: LogEntry): void => {
    // Said once the relay has greeted and let us in, before the envelope.
    if (entry.tnx === 'send' && entry.messageId !== undefined) this.stage = 'talking';
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
