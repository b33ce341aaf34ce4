import { newMigration } from './migration.mjs';
import { run } from './command-line.mjs';

// npm run new:migration -- NAME
await run(newMigration);
