import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { anyFreePort } from '../services/ports.mjs';
import { Problem } from '../services/problem.mjs';
import { keeper } from './postfix.mjs';

/** A real Dovecot that shows the mailbox of what came back. @returns {Promise<string>} its address for BOUNCE_IMAP_URL */
export async function startDovecot({ processes, folder, mailFolder }) {
  const home = join(folder, 'dovecot');
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o755);
  const port = await anyFreePort();
  const config = join(home, 'dovecot.conf');
  writeFileSync(config, settings({ home, port, mailFolder }));
  const started = processes.start({ name: 'dovecot', command: 'dovecot', args: ['-F', '-c', config], env: process.env });
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (tries > 100 || started.hasEnded) throw new Problem(`Dovecot did not start; its log is ${join(home, 'dovecot.log')}.`);
    await delay(100);
  }
  return `imap://bounces:secret@127.0.0.1:${port}/INBOX`;
}

const settings = ({ home, port, mailFolder }) => `
protocols = imap
listen = 127.0.0.1
base_dir = ${home}/run
state_dir = ${home}/state
log_path = ${home}/dovecot.log
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
first_valid_gid = 1
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${keeper.uid} gid=${keeper.gid} home=${mailFolder}
}
mail_location = maildir:${mailFolder}
`;

function answers(port) {
  return new Promise((settle) => {
    const socket = connect(port, '127.0.0.1', () => socket.end());
    socket.once('close', (failed) => settle(!failed)).on('error', () => undefined);
  });
}
