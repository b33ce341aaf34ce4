import { newArea } from './area.mjs';
import { run } from './command-line.mjs';

// npm run new:area -- NAME
await run(newArea);
