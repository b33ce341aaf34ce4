// Prints the mail of the bench as nodemailer takes it: the floor sends the same, already written.
import { renderMail } from '@rekindle/platform/mail';
import { benchLetter } from './words';

const mail = benchLetter.write({ number: '0' });
const from = { name: mail.sender, address: 'hello@rekindle.localhost' };
process.stdout.write(JSON.stringify({ from, subject: mail.subject, ...renderMail(mail) }));
