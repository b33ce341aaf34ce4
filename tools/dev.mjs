// npm run dev: the same as npm start, rebuilt and restarted as files change.
import { underProjectNode } from './services/bootstrap.mjs';

await underProjectNode(async () => {
  const { runProduct } = await import('./services/run-product.mjs');
  const { watchProducts } = await import('./services/watch.mjs');
  await runProduct(watchProducts);
});
