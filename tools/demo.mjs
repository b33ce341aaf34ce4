// npm run demo -- --clients 100000: invented practices with as many clients as wanted.
import { underProjectNode } from './services/bootstrap.mjs';

await underProjectNode(async () => {
  const { fillWithDemo } = await import('./services/fill-with-demo.mjs');
  await fillWithDemo(process.argv.slice(2));
});
