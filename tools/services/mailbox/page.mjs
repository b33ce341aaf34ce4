/** The mailbox: all mails at the left, the opened one at the right; on a phone one of the two. */
export function mailboxPage(mails, open, notice = '') {
  return `<!doctype html>
<html lang="en" class="${open ? 'reading' : 'choosing'}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${open ? `${escape(open.subject)} · Mailbox` : `Mailbox (${mails.length})`}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/tokens.css">
    <link rel="stylesheet" href="/mailbox.css">
    <script src="/mailbox.js" defer></script>
  </head>
  <body>
    <nav aria-label="Mails">
      <header><h1>Mailbox</h1><p>Every mail Rekindle sends lands here. None leaves this machine.</p><p><a href="/preview/">How every mail looks</a></p></header>
      ${mails.length === 0 ? '<p class="empty">No mail yet. It appears here as it arrives.</p>' : `<ol>${mails.map((mail) => entry(mail, open)).join('')}</ol>`}
      ${mails.length === 0 ? '' : '<button id="empty" type="button">Delete all</button>'}
    </nav>
    <main>${open ? opened(open) : `<p class="empty">${notice || 'Choose a mail to read it.'}</p>`}</main>
  </body>
</html>`;
}

/** The mail itself, shown in a frame that runs nothing; its links open in a tab of their own. */
export function bodyPage(mail) {
  const base = '<base target="_blank">';
  return mail.html ? base + mail.html : `${base}<pre style="white-space:pre-wrap;font:15px/24px system-ui">${withLinks(mail.text)}</pre>`;
}

function entry(mail, open) {
  return `<li><a href="/mails/${mail.id}"${mail.id === open?.id ? ' aria-current="page"' : ''}>
    <span class="to">${escape(mail.to.join(', '))}</span>${time(mail)}
    <span class="subject">${escape(mail.subject)}</span></a></li>`;
}

function opened(mail) {
  return `<article>
    <a class="back" href="/">All mails</a>
    <h2>${escape(mail.subject)}</h2>
    <p class="meta">${escape(mail.from)} to ${escape(mail.to.join(', '))}, ${time(mail)} · <a href="/mails/${mail.id}/source">source</a></p>
    <iframe title="The mail" src="/mails/${mail.id}/body" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
    <details><summary>As plain text</summary><pre>${withLinks(mail.text)}</pre></details>
  </article>`;
}

function time({ receivedAt }) {
  return `<time datetime="${receivedAt}">${new Date(receivedAt).toTimeString().slice(0, 5)}</time>`;
}

function withLinks(text) {
  return escape(text).replace(/https?:[^\s<]+/g, (link) => `<a href="${link}" target="_blank" rel="noreferrer">${link}</a>`);
}

function escape(text) {
  const names = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => names[character]);
}
