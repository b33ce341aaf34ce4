import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { LinkTokens } from '@rekindle/platform/crypto';
import { Sites } from '@rekindle/platform/http';
import { later, Letters, type Loaded, notNow, unsubscribeLink } from '@rekindle/platform/mail';
import { quietUntil, usualQuiet } from '@rekindle/check-ins/domain';
import { MembershipsService } from '@rekindle/identity/api';
import { Flags } from '@rekindle/safety/api';
import { FlagCode } from '@rekindle/safety/domain';
import { dayInWords } from '../answering/wave-page-words';
import { waveLink } from '../answering/wave-link';
import { FollowedClients } from '../days/followed-clients';
import { WavesRepository } from '../days/waves.repository';
import { askingLetter, rememberingLetter, type WaveWords } from './wave.mail';

/** Whether a mail about a question may go, and where it leads: asked when it is sent, however long ago it was laid out. */
@Injectable()
export class WaveLetterSource {
  constructor(
    letters: Letters,
    private readonly waves: WavesRepository,
    private readonly clients: FollowedClients,
    private readonly memberships: MembershipsService,
    private readonly flags: Flags,
    private readonly tokens: LinkTokens,
    private readonly sites: Sites,
  ) {
    for (const letter of [askingLetter, rememberingLetter]) letters.register(letter, (id, asLine) => this.load(id, asLine));
  }

  private async load(id: string, asLine: boolean): Promise<Loaded<WaveWords>> {
    const wave = await this.waves.find(id);
    // Answered, stopped or over meanwhile: there is nothing left to ask.
    if (wave?.outcome !== null || wave.closesAt <= new Date()) return null;
    const [client, reached] = [await this.clients.find(wave.clientId), await this.memberships.reached(wave.clientId)];
    if (!client || !reached) return null;
    // Whoever has said that they are not safe is spoken to by people, and by nothing that goes by the clock.
    if (!client.isAsked || (await this.flags.stands(client.id, FlagCode.SH_NOW))) return notNow('paused');
    const quiet = quietUntil(usualQuiet, client.zone, new Date());
    if (quiet && !asLine) return later(quiet);
    const portal = this.sites.originOf('portal');
    return {
      ...reached,
      practiceName: client.practiceName,
      url: `${portal}${waveLink(this.tokens, id)}`,
      until: dayInWords(wave.until),
      helpUrl: `${portal}/help`,
      settingsUrl: `${portal}/more/later-questions`,
      stopUrl: unsubscribeLink({ practiceId: currentPracticeId(), recipientId: client.id, kind: 'wave' }, reached.email),
    };
  }
}
