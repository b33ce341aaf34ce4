/**
 * What the help page looks like beyond what all plain pages share. An address such as /help#GB shows that country alone, right after what
 * comes first; without one, those that have lines. Browsers that do not know `:has` show all of them and go to the right one.
 */
export const helpStyles = `
.space{margin-top:24px}
.chips{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px}
.chips a{display:flex;align-items:center;min-height:44px;padding:8px 16px;border:1px solid var(--line-strong);border-radius:999px;background:var(--surface-1);text-decoration:none}
.country{scroll-margin-top:100vh}
.country [id]{scroll-margin-top:100vh}
.empty h2{margin-bottom:8px}
.country h3{margin-top:16px}
.country li{margin-top:12px}
.country .button{margin-top:8px}
.name{font-weight:600}
.small{font-size:15px;line-height:22px;color:var(--ink-2)}
.all{display:none}
.empty:not(:target,:has(:target)){display:none}
main:has(.country:target,.country :target) .country:not(:target,:has(:target)){display:none}
main:has(.country:target,.country :target) .all{display:block}
main:has(.country:target,.country :target) :is(nav h2,.chips li:not(.all),.nowhere){display:none}
`;
