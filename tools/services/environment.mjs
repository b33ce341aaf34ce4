/** Every variable the product reads: what a process inherits of them must never mix with what it is given. */
const names = [
  'DATABASE_URL',
  'DATABASE_ADMIN_URL',
  'QUEUE_DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'COACH_ORIGIN',
  'PORTAL_ORIGIN',
  'OPS_PORT',
];

/** What api and worker find in their environment. */
export function environmentOf({ database, external, ports, secrets }) {
  const inherited = Object.entries(process.env).filter(([name]) => !names.includes(name));
  // One queue: on Redis when there is one, else beside the data, under a role that sees nothing else.
  const queue = external.redisUrl ? { REDIS_URL: external.redisUrl } : { QUEUE_DATABASE_URL: queueUrl(database.appUrl) };
  return {
    // The real thing, not a development build of it.
    NODE_ENV: 'production',
    SECRET_KEY: secrets.secretKey,
    ...Object.fromEntries(inherited),
    DATABASE_URL: database.appUrl,
    ...queue,
    SMTP_URL: external.smtpUrl ?? `smtp://127.0.0.1:${ports.smtp}`,
    COACH_ORIGIN: `http://localhost:${ports.coach}`,
    PORTAL_ORIGIN: `http://localhost:${ports.portal}`,
  };
}

function queueUrl(appUrl) {
  return Object.assign(new URL(appUrl), { username: 'queue_rw' }).href;
}
