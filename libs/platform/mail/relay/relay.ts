import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { mailAttempts } from '@rekindle/platform/observe';
import { Breaker } from './breaker';
import type { Headers, ReadyMail } from './compose-mail';
import type { Delivery } from './deliver';
import type { KeptConnections } from './kept-connections';
import type { Mail } from '../mail';
import { readRelaySettings } from './relay-settings';

/** The relay of this installation. What makes mails and hands them over is loaded with the first one: the api only posts them. */
@Injectable()
export class Relay implements OnApplicationShutdown {
  readonly breaker = new Breaker();
  private readonly logger = new Logger('mail');
  private readonly settings = readRelaySettings();
  private connections?: KeptConnections;
  // Asking for a module that is there already takes Node as long as writing a mail.
  private composing?: Promise<typeof import('./compose-mail')>;
  private delivering?: Promise<[typeof import('./deliver'), typeof import('./kept-connections')]>;

  async compose(mail: Mail, headers: Omit<Headers, 'from'>): Promise<ReadyMail> {
    this.composing ??= import('./compose-mail');
    const { composeMail } = await this.composing;
    return composeMail(mail, { ...headers, from: this.settings.from }, this.settings.dkim);
  }

  async deliver(mail: ReadyMail): Promise<Delivery> {
    // Before what hands it over is loaded, in which a process may be frozen as well.
    const start = performance.now();
    this.breaker.trying();
    this.delivering ??= Promise.all([import('./deliver'), import('./kept-connections')]);
    const [{ deliver }, { KeptConnections }] = await this.delivering;
    this.connections ??= new KeptConnections(this.settings.transport);
    const delivery = await deliver(mail, this.connections, undefined, start);
    mailAttempts.inc({ outcome: delivery.outcome });
    // 421: it closes its door for a moment. Nothing is wrong with the mail, but the next one would hear the same.
    if (delivery.outcome === 'RELAY' || delivery.code === 421) this.pause(delivery);
    else this.breaker.succeeded();
    return delivery;
  }

  onApplicationShutdown(): void {
    this.connections?.close();
  }

  private pause({ error, says }: Delivery): void {
    const wasOpen = this.breaker.isOpen;
    const ms = this.breaker.failed();
    // A wrong password mends itself for nobody: somebody has to be told.
    if (error === 'EAUTH') this.logger.error(`the relay does not let us in: ${says}`);
    else if (!wasOpen) this.logger.warn(`the relay cannot be used, trying again in ${ms} ms: ${says}`);
  }
}
