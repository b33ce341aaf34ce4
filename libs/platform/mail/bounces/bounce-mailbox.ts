/** How many mails one look at the mailbox deals with. */
const atOnce = 200;
/** Bytes of a mail that are read: what a report says stands before the mail that it returns. */
const longest = 262_144;
const patience = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 60_000 };

/**
 * Goes through what is unread in a mailbox (IMAP), oldest first. A mail that was dealt with is deleted, because it holds addresses; any other
 * is marked as read and stays for whoever else reads there; one that could not be dealt with stays unread.
 *
 * @param url `imaps://user:password@host/INBOX`
 * @param deal says whether it was dealt with; throws when it shall be tried again
 */
export async function goThrough(url: string, deal: (source: Buffer) => Promise<boolean>, failed: (error: unknown) => void): Promise<void> {
  // Only a worker that has a mailbox to read loads it.
  const { ImapFlow } = await import('imapflow');
  const client = new ImapFlow({ ...accountIn(url), ...patience, logger: false });
  client.on('error', failed);
  await client.connect();
  try {
    const lock = await client.getMailboxLock(folderIn(url));
    try {
      const uids = await client.search({ seen: false }, { uid: true });
      for (const uid of uids ? uids.slice(0, atOnce) : []) await dealWith(client, String(uid), deal).catch(failed);
    } finally {
      lock.release();
    }
  } finally {
    await client.logout();
  }
}

type Client = InstanceType<(typeof import('imapflow'))['ImapFlow']>;

async function dealWith(client: Client, uid: string, deal: (source: Buffer) => Promise<boolean>): Promise<void> {
  const message = await client.fetchOne(uid, { source: { maxLength: longest } }, { uid: true });
  // Another worker was faster.
  if (!message || !message.source) return;
  if (await deal(message.source)) await client.messageDelete(uid, { uid: true });
  else await client.messageFlagsAdd(uid, ['\\Seen'], { uid: true });
}

function accountIn(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'imaps:';
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return {
    host: hostname,
    port: port ? Number(port) : secure ? 993 : 143,
    secure,
    // A password leaves this machine encrypted or not at all.
    ...(secure || isHere ? {} : { doSTARTTLS: true }),
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
  };
}

function folderIn(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1)) || 'INBOX';
}
