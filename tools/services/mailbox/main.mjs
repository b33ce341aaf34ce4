// The local mailbox: catches every mail the product sends and shows it on a page.
import { listenForMail } from './smtp.mjs';
import { MailStore } from './mail-store.mjs';
import { listenForReaders } from './web.mjs';

const { MAILBOX_FOLDER, MAILBOX_SMTP_PORT, MAILBOX_WEB_PORT } = process.env;

const store = new MailStore(MAILBOX_FOLDER);
await store.open();
const readers = await listenForReaders(Number(MAILBOX_WEB_PORT), store);
await listenForMail(Number(MAILBOX_SMTP_PORT), async (source, recipients) => {
  await store.add(source, recipients);
  readers.tellThem();
});

process.on('SIGTERM', () => process.exit(0));
