// The least that sending mails can cost with nodemailer: its own pool in one loop, nothing written down.
import { createTransport } from 'nodemailer';

const { SMTP_URL, MAILS, MAIL } = process.env;
const mail = JSON.parse(MAIL);
const atOnce = 10;

const pool = createTransport({ url: SMTP_URL, pool: true, maxConnections: atOnce, maxMessages: 100 });
let left = Number(MAILS);
async function sendInTurn() {
  for (let number = left--; number > 0; number = left--) {
    const to = { name: 'Tomasz', address: `client-${number}@bench.example` };
    await pool.sendMail({ ...mail, to, messageId: `<floor.${number}@bench.example>` });
  }
}
await Promise.all(Array.from({ length: atOnce * 2 }, sendInTurn));
pool.close();

const { user, system } = process.cpuUsage();
console.log((user + system) / 1_000);
