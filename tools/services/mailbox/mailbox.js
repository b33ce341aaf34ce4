// While somebody reads, a new mail only joins the list: what they read stays where it is.
new EventSource('/arrivals').onmessage = async () => {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
  document.title = page.title;
  document.querySelector('nav').replaceWith(page.querySelector('nav'));
};

document.addEventListener('click', async ({ target }) => {
  if (target.id !== 'empty') return;
  await fetch('/api/mails', { method: 'DELETE' });
  location.assign('/');
});
