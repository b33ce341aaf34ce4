import 'reflect-metadata';
import { readConfig, secretKey, url } from '@rekindle/platform/config';
import { Passwords } from '@rekindle/platform/crypto';
import { runProcess } from '@rekindle/platform/process';
import { demoPassword } from './demo/demo-people';
import { seedDemo } from './demo/seed-demo';

const signIns = {
  coach: { email: 'ines@demo.example', password: demoPassword },
  client: { email: 'tomasz@demo.example', password: demoPassword },
};

// Prints the demo's sign-ins as JSON, or {} where the database holds practices of its own.
runProcess(async () => {
  const { DATABASE_ADMIN_URL, SECRET_KEY } = readConfig({ DATABASE_ADMIN_URL: url('postgres', 'postgresql'), SECRET_KEY: secretKey });
  const isDemo = await seedDemo(DATABASE_ADMIN_URL, new Passwords(SECRET_KEY));
  process.stdout.write(`${JSON.stringify(isDemo ? signIns : {})}\n`);
});
