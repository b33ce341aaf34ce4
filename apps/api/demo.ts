import 'reflect-metadata';
import { readConfig, secretKey, url } from '@rekindle/platform/config';
import { Passwords } from '@rekindle/platform/crypto';
import { dayOf } from '@rekindle/platform/demo';
import { runProcess } from '@rekindle/platform/process';
import { demoPassword } from '@rekindle/identity/api/demo';
import { readDemoOptions } from './demo/demo-options';
import { makeDemo } from './demo/make-demo';
import { progressLine } from './demo/progress-line';

const signIns = {
  coach: { email: 'ines@demo.example', password: demoPassword },
  client: { email: 'tomasz@demo.example', password: demoPassword },
};

// Makes the demo and says who can sign in to it: at the start of the product as JSON, {} where the database holds practices of its own.
runProcess(async () => {
  const options = readDemoOptions(process.argv.slice(2), dayOf(new Date()));
  const { DATABASE_ADMIN_URL, SECRET_KEY } = readConfig({ DATABASE_ADMIN_URL: url('postgres', 'postgresql'), SECRET_KEY: secretKey });
  const progress = options.isIfEmpty ? undefined : progressLine(options.clients, process.stdout);
  const outcome = await makeDemo(DATABASE_ADMIN_URL, new Passwords(SECRET_KEY), options, progress);
  process.stdout.write(options.isIfEmpty ? `${JSON.stringify(outcome === 'absent' ? {} : signIns)}\n` : words(outcome === 'made'));
});

function words(isNew: boolean): string {
  const { coach, client } = signIns;
  const state = isNew ? 'The demo is made.' : 'A demo of this size is there already.';
  return `\n  ${state} Sign in as ${coach.email} or ${client.email}, both with: ${demoPassword}\n\n`;
}
