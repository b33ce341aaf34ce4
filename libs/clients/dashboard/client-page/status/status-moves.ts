import { ClientStatus, movesFrom } from '@rekindle/clients/domain';
import { type ClientRowFragment, keyOf } from '@rekindle/shared/graphql';
import type { Status } from '../../status-words';

/** What may be decided about where a client stands: the word on the button, what follows, and how it is said afterwards. */
export interface StatusMove {
  readonly to: Status;
  readonly word: string;
  readonly what: string;
  readonly done: string;
  /** Whether it can be taken back as if it had not been: then nobody is asked first. */
  readonly isUndoable: boolean;
}

/** What may be decided for a client, from where they are. */
export function statusMoves({ name, status, joinedAt }: Pick<ClientRowFragment, 'name' | 'status' | 'joinedAt'>): StatusMove[] {
  const hasJoined = joinedAt !== null;
  const from = ClientStatus[status];
  return movesFrom(from, hasJoined).map((code) => {
    const to = keyOf(ClientStatus, code);
    return { to, ...wordsFor(status, to, name), isUndoable: movesFrom(code, hasJoined).includes(from) };
  });
}

function wordsFor(from: Status, to: Status, name: string): Pick<StatusMove, 'word' | 'what' | 'done'> {
  if (from === 'INVITED' && to === 'PROSPECT')
    return {
      word: $localize`:@@move.withdraw:Take the invitation back`,
      what: $localize`:@@move.withdrawWhat:The link in their mail no longer works. They stay on the list as somebody who asked.`,
      done: $localize`:@@move.withdrawn:The invitation of ${name}:name: is taken back`,
    };
  switch (to) {
    case 'PAUSED':
      return {
        word: $localize`:@@move.pause:Pause`,
        what: $localize`:@@move.pauseWhat:Nothing is mailed to them by itself. They can come in and write.`,
        done: $localize`:@@move.paused:Coaching ${name}:name: rests`,
      };
    case 'ENDED':
      return {
        word: $localize`:@@move.end:End`,
        what: $localize`:@@move.endWhat:Coaching is over: nothing is mailed, and they can read what is theirs. An open invitation no longer works.`,
        done: $localize`:@@move.ended:Coaching ${name}:name: has ended`,
      };
    case 'ACTIVE':
      return {
        word: from === 'ENDED' ? $localize`:@@move.reopen:Reopen` : $localize`:@@move.resume:Resume`,
        what: $localize`:@@move.resumeWhat:They can write again, and mails that they agreed to come again.`,
        done: $localize`:@@move.resumed:Coaching ${name}:name: goes on`,
      };
    default:
      return {
        word: $localize`:@@move.reopen:Reopen`,
        what: $localize`:@@move.askedWhat:They are on the list again, as somebody who asked. Nothing is mailed to them.`,
        done: $localize`:@@move.asked:${name}:name: is on the list again`,
      };
  }
}
