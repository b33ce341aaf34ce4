// npm start: runs the whole product on this machine, from nothing.
import { underProjectNode } from './services/bootstrap.mjs';

await underProjectNode(async () => {
  const { runProduct } = await import('./services/run-product.mjs');
  await runProduct();
});
