import { createTransport } from 'nodemailer';
import type { Mail } from './mail';
import { renderMail } from './render-mail';

/** What became of one attempt. `unknown`: the mail was handed over whole, but no answer came back. */
export type Delivery = { outcome: 'accepted' } | { outcome: 'refused' | 'try-again' | 'unknown'; reason: string };

export interface Envelope {
  readonly smtpUrl: string;
  /** Address in From. */
  readonly from: string;
  /** The same on every attempt for the same mail. */
  readonly messageId: string;
}

/** Hands one mail to the relay and says truthfully what is known about it. Never throws. */
export async function deliver(mail: Mail, { smtpUrl, from, messageId }: Envelope): Promise<Delivery> {
  const probe = new DataPhaseProbe();
  const transport = createTransport({ url: smtpUrl, logger: probe.logger, disableFileAccess: true, disableUrlAccess: true });
  try {
    await transport.sendMail({
      from: { name: mail.sender, address: from },
      to: mail.to,
      subject: mail.subject,
      messageId,
      ...renderMail(mail),
    });
    return { outcome: 'accepted' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const code = (error as { responseCode?: number }).responseCode;
    if (code !== undefined) return { outcome: code >= 500 ? 'refused' : 'try-again', reason };
    return { outcome: probe.wasHandedOver ? 'unknown' : 'try-again', reason };
  } finally {
    transport.close();
  }
}

/**
 * Learns from nodemailer's log whether the body, its final dot included, has left us. An error without a reply code looks
 * the same before and after that moment, and only before it may the mail be sent again without asking.
 */
class DataPhaseProbe {
  wasHandedOver = false;

  private readonly log = (entry: unknown): void => {
    if (
      (entry as { tnx?: string; outByteCount?: number }).tnx === 'message' &&
      typeof (entry as { outByteCount?: number }).outByteCount === 'number'
    )
      this.wasHandedOver = true;
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
