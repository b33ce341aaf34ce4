import { ClientStatus } from '@rekindle/clients/domain';
import { type Wave, WaveOrigin } from './wave';

/** Also those whose coaching rests or has ended: what came of it shows later, and they have agreed to being asked. */
const asked: readonly ClientStatus[] = [ClientStatus.ACTIVE, ClientStatus.PAUSED, ClientStatus.ENDED];

/** Whether somebody with this standing is asked where things stand. */
export function mayBeAskedLater(status: ClientStatus): boolean {
  return asked.includes(status);
}

// The text before spoke of the time since the start only.
const firstTextWithReunions = '2026-11-29';

/** The waves that somebody has agreed to. @param version the text of the consent that they gave */
export function wavesAgreedTo(version: string, waves: readonly Wave[]): readonly Wave[] {
  return version >= firstTextWithReunions ? waves : waves.filter(({ origin }) => origin === WaveOrigin.START);
}
