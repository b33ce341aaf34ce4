/** What the page of a question looks like beyond that of a check-in. */
export const waveStyles = `
.compact label{min-height:48px;padding:4px 16px}
.more{margin-top:32px;font-size:19px;line-height:28px}
.more+.note{margin-top:12px}
[aria-invalid]{border-color:var(--attention-ink);box-shadow:inset 0 0 0 1px var(--attention-ink)}
.being{margin-top:24px}
.being legend{font-size:14px;line-height:20px;font-weight:600}
.five{display:grid;grid-template-columns:repeat(5,1fr);gap:6px;margin:8px 0 6px}
.five label{position:relative;display:flex;flex-direction:column;align-items:center;gap:6px;min-height:76px;padding:10px 2px;border:1px solid var(--line);border-radius:12px;background:var(--surface-1);color:var(--ink-2);font-size:13px;line-height:18px;text-align:center;cursor:pointer}
.five input{position:absolute;width:1px;height:1px;margin:0;opacity:0}
.five svg{width:28px;height:28px}
.five label:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent);background:var(--accent-soft);color:var(--accent-ink);font-weight:600}
.five label:has(:focus-visible){outline:2px solid var(--focus);outline-offset:2px}
@supports not selector(:has(a)){.five input{position:static;width:20px;height:20px;opacity:1}}
.box{margin-top:24px}
.box label{display:grid;grid-template-columns:24px 1fr;gap:12px;align-items:start;min-height:44px;padding:10px 0;font-size:16px;line-height:24px;cursor:pointer}
.box input{width:22px;height:22px;margin:1px 0 0;accent-color:var(--accent)}
.over .first{text-align:left;margin:20px 0}
.over .first h2{font-size:19px;line-height:28px}
.over .first p{margin-top:8px;color:inherit}
@media (forced-colors:active){.five label:has(:checked){outline:3px solid Highlight}}
`;
