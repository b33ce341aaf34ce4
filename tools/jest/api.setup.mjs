// Each Jest worker has a database of its own, so that files can run side by side.
const database = `rekindle_worker_${process.env.JEST_WORKER_ID}`;

for (const [name, template] of [
  ['DATABASE_URL', 'TEST_DATABASE_URL'],
  ['DATABASE_ADMIN_URL', 'TEST_DATABASE_ADMIN'],
  ['QUEUE_DATABASE_URL', 'TEST_QUEUE_DATABASE_URL'],
  ['KEYS_DATABASE_URL', 'TEST_KEYS_DATABASE_URL'],
]) {
  process.env[name] = process.env[template].replace('DATABASE', database);
}
