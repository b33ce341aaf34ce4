const chosenSays = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((value) => `form:has(#v${value}:checked) .s${value}`).join(',');

/** What the pages of a check-in look like beyond what all plain pages share. The button names the answer where a browser knows `:has`. */
export const answerStyles = `
main{max-width:480px;padding:16px 20px 32px}
.mark{font:19px/28px 'Iowan Old Style','Palatino Linotype',Georgia,serif}
h1{margin:32px 0 4px;font-size:30px;line-height:38px}
.muted{color:var(--ink-2)}
.small{font-size:14px;line-height:22px;color:var(--ink-2)}
.centre{text-align:center}
.space{margin-top:24px}
.answers{display:grid;gap:8px;margin:24px 0 0;padding:0;border:0}
legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.answers label{display:grid;grid-template-columns:1fr 24px;gap:14px;align-items:center;min-height:56px;padding:8px 16px;border:1px solid var(--line-strong);border-radius:12px;background:var(--surface-1);color:var(--ink-2);cursor:pointer}
.faces label{grid-template-columns:40px 1fr 24px}
.answers input{order:9;width:20px;height:20px;margin:0;accent-color:var(--accent)}
.answers svg{width:32px;height:32px}
.answers label:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent);color:var(--ink);font-weight:600}
.answers label:has(:focus-visible){outline:2px solid var(--focus);outline-offset:2px}
.answers :focus-visible{outline:none}
.note{display:grid;gap:6px;margin-top:20px}
.note label{font-weight:600;font-size:15px}
.note input{height:52px;padding:0 16px;border:1px solid var(--line-strong);border-radius:12px;background:var(--surface-1);color:var(--ink);font:inherit}
.end{display:grid;gap:12px;margin-top:28px}
button{width:100%;border:0;font:inherit;cursor:pointer}
button.link{width:auto;min-height:44px;margin-top:12px;padding:8px 16px;background:none;color:var(--accent);text-decoration:underline;text-underline-offset:3px}
.says{display:none}
${chosenSays}{display:inline;white-space:pre-wrap}
`;
