import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { runInContext, worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { defineLetter, Letters, type Mail, MailWorkerModule, Post } from '@rekindle/platform/mail';
import { JsonLogger } from '@rekindle/platform/observe';
import { platformModules, runProcess } from '@rekindle/platform/process';

/** The part of the worker process that sends mail, with one letter in it. Whoever started it says whom to write to. */
@Module({ imports: [...platformModules([]), MailWorkerModule] })
class SendingModule {}

const practiceId = newId<string>();
const addresses = new Map<string, string>();

const answers = ['Very hard', 'Hard', 'In between', 'Fairly good', 'Good'];
const checkIn = defineLetter<{ address: string }>({
  name: 'conformance.check-in',
  kind: 'checkin',
  lasts: 3_600_000,
  ambiguous: 'hold',
  write: ({ address }): Mail => ({
    to: { name: 'Tomasz Wieland', address },
    sender: 'Stillwater',
    subject: 'Your check-in is ready',
    preview: 'Five answers, one tap, less than a minute.',
    heading: 'How was today?',
    paragraphs: ['Tap the answer that comes closest.'],
    answers: answers.map((words, index) => ({ words, filled: index + 1, url: `https://portal.conformance.test/c?a=${index}` })),
    button: { says: 'Open the check-in', url: 'https://portal.conformance.test/c' },
    footer: 'You chose a check-in each evening – über Nacht bleibt sie offen.',
  }),
});

runProcess(async () => {
  const app = await NestFactory.createApplicationContext(SendingModule, { logger: new JsonLogger('worker'), abortOnError: false });
  app.enableShutdownHooks();
  app.get(Letters, { strict: false }).register(checkIn, async (about) => {
    const address = addresses.get(about);
    // Left over from a worker before.
    return address ? { address } : null;
  });
  const [database, post] = [app.get(Database, { strict: false }), app.get(Post, { strict: false })];
  process.on('message', ({ address }: { address: string }) => {
    const about = newId<string>();
    addresses.set(about, address);
    const posting = { about, recipientId: newId<string>() };
    void runInContext({ requestId: about, actor: worker, practiceId }, () => database.transaction(() => post.send(checkIn, posting))).then(
      () => process.send?.({ about }),
    );
  });
  // Nobody is left who would end it.
  process.on('disconnect', () => process.exit());
  process.send?.({ isReady: true });
});
