import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { anyFreePort } from '../services/ports.mjs';
import { Problem } from '../services/problem.mjs';

/** Whoever owns the mails that are kept. */
export const keeper = { uid: 65_534, gid: 65_534 };

/**
 * A real Postfix of its own: it takes our mail with and without TLS, hands it on to a server that we play, and keeps what comes back.
 *
 * @param {{ processes: import('../services/processes.mjs').Processes, folder: string, certificate: { key: string, cert: string }, remotePort: number }} options
 */
export async function startPostfix({ processes, folder, certificate, remotePort }) {
  const home = join(folder, 'postfix');
  const [etc, queue, data, mail] = ['etc', 'queue', 'data', 'mail'].map((name) => join(home, name));
  for (const path of [etc, queue, data, mail]) mkdirSync(path, { recursive: true });
  chmodSync(home, 0o755);
  chownSync(data, idOf('postfix'), 0);
  chownSync(mail, keeper.uid, keeper.gid);
  const ports = { tls: await anyFreePort(), plain: await anyFreePort() };
  const log = join(home, 'mail.log');
  const accessFile = join(etc, 'recipient_access');
  const control = (command) => execFileSync('postfix', ['-c', etc, command], { stdio: 'pipe' });
  writeFileSync(accessFile, '');
  writeFileSync(join(etc, 'transport'), `client.conformance.test smtp:[127.0.0.1]:${remotePort}\n`);
  writeFileSync(join(etc, 'main.cf'), mainSettings({ etc, queue, data, mail, log, certificate, accessFile }));
  writeFileSync(join(etc, 'master.cf'), services(ports));
  control('check');
  // Started by its own script it would leave the group of processes that ends with the command; -d keeps it there.
  const args = ['-d', '-c', etc];
  const started = processes.start({ name: 'postfix', command: '/usr/lib/postfix/sbin/master', args, env: process.env });
  await isListening(log, started);
  return {
    ports,
    log,
    mailFolder: join(mail, 'bounces'),
    readLog: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    /** Answers so to whoever writes to these addresses. @param {Record<string, string>} replies */
    async answer(replies) {
      writeFileSync(
        accessFile,
        Object.entries(replies)
          .map((pair) => `${pair.join(' ')}\n`)
          .join(''),
      );
      control('reload');
      // Who is being served is served to the end as before, and a worker keeps its connection for ten seconds.
      await delay(11_000);
    },
  };
}

const mainSettings = ({ etc, queue, data, mail, log, certificate, accessFile }) => `
compatibility_level = 3.6
queue_directory = ${queue}
data_directory = ${data}
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
meta_directory = /etc/postfix
shlib_directory = /usr/lib/postfix
mail_owner = postfix
setgid_group = postdrop
maillog_file = ${log}
maillog_file_prefixes = ${log}
myhostname = mx.conformance.test
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_recipient_restrictions = check_recipient_access texthash:${accessFile}, permit_mynetworks, reject
relay_domains = client.conformance.test
transport_maps = texthash:${etc}/transport
default_transport = error:nothing leaves this machine
virtual_mailbox_domains = bounce.conformance.test
virtual_mailbox_base = ${mail}
virtual_mailbox_maps = static:bounces/
virtual_uid_maps = static:${keeper.uid}
virtual_gid_maps = static:${keeper.gid}
virtual_alias_maps =
alias_maps =
minimal_backoff_time = 3s
maximal_backoff_time = 6s
queue_run_delay = 3s
smtpd_tls_key_file = ${certificate.key}
smtpd_tls_cert_file = ${certificate.cert}
smtpd_tls_security_level = may
smtpd_tls_received_header = yes
smtp_tls_security_level = none
smtp_host_lookup = native
`;

const services = ({ tls, plain }) => `
127.0.0.1:${tls} inet n - n - - smtpd
127.0.0.1:${plain} inet n - n - - smtpd
  -o smtpd_tls_security_level=none
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`;

function idOf(user) {
  return Number(execFileSync('id', ['-u', user], { encoding: 'utf8' }));
}

async function isListening(log, started) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (existsSync(log) && readFileSync(log, 'utf8').includes('daemon started')) return;
    if (started.hasEnded) break;
    await delay(100);
  }
  throw new Problem(`Postfix did not start:\n${existsSync(started.log) ? readFileSync(started.log, 'utf8') : ''}`);
}
