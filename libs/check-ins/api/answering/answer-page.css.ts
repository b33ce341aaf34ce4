const values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const chosenSays = values.map((value) => `form:has(#v${value}:checked) .s${value}`).join(',');

/** What the pages of a check-in look like beyond what all plain pages share. The button names the answer where a browser knows `:has`. */
export const answerStyles = `
main{display:flex;flex-direction:column;max-width:480px;min-height:100vh;min-height:100dvh;padding:8px 20px 32px}
header{display:flex;align-items:center;gap:10px;min-height:48px;font:19px/28px 'Iowan Old Style','Palatino Linotype',Georgia,serif}
header svg{flex:none;width:26px;height:26px}
.place{margin-left:auto;padding-left:12px;color:var(--muted);font:14px/22px system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;font-variant-numeric:tabular-nums;white-space:nowrap}
.way{display:flex;gap:4px;margin-top:4px;padding:0}
.way i{flex:1;height:4px;border-radius:2px;background:var(--line)}
.way .was{background:var(--accent)}
.way .now{background:var(--ember)}
h1{margin:32px 0 4px;font-size:30px;line-height:38px}
.long h1{font-size:24px;line-height:32px}
.stem{margin-top:28px;color:var(--muted)}
.stem+form h1{margin-top:8px}
.muted,.small{color:var(--muted)}
.small{font-size:14px;line-height:22px}
.first{margin-top:20px;padding:12px 16px;font-size:16px;line-height:24px}
form{display:flex;flex-direction:column;flex:auto}
[hidden]{display:none}
fieldset{min-width:0;padding:0;border:0}
legend{display:block;padding:0}
.answers{display:grid;gap:8px;margin-top:24px}
.answers label{display:grid;grid-template-columns:1fr 24px;gap:14px;align-items:center;min-height:56px;padding:8px 16px;border:1px solid var(--line);border-radius:12px;background:var(--surface-1);color:var(--ink-2);font-size:16px;line-height:24px;cursor:pointer}
.faces label{grid-template-columns:40px 1fr 24px}
.many label{min-height:48px;padding:4px 16px}
.answers input{order:9;justify-self:center;width:20px;height:20px;margin:0;accent-color:var(--accent)}
.answers svg{width:32px;height:32px}
.answers label:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent);background:var(--accent-soft);color:var(--accent-ink);font-weight:600}
@media (hover:hover){.answers label:hover{border-color:var(--line-strong)}.answers label:has(:checked):hover{border-color:var(--accent)}}
.answers label:has(:focus-visible){outline:2px solid var(--focus);outline-offset:2px}
@supports selector(:has(a)){.answers :focus-visible{outline:none}}
fieldset+.small{margin-top:12px}
.note{display:grid;gap:6px;margin-top:20px}
.note label{font-size:14px;line-height:20px;font-weight:600}
.note input{width:100%;height:52px;padding:0 16px;border:1px solid var(--line-strong);border-radius:12px;background:var(--surface-1);color:var(--ink);font:inherit}
.note input::placeholder{color:var(--muted);opacity:1}
.end{display:grid;gap:12px;margin-top:auto;padding-top:28px}
.end p{margin:0;text-align:center;text-wrap:balance}
.ways{display:flex;flex-wrap:wrap;justify-content:center;gap:0 16px;margin-top:4px}
button{width:100%;border:0;font:inherit;cursor:pointer}
.link{display:inline-flex;align-items:center;justify-content:center;width:auto;min-height:44px;padding:8px 12px;border:0;background:none;color:var(--accent);font-size:16px;font-weight:600;text-decoration:none;cursor:pointer}
.link:hover{text-decoration:underline}
.says{display:none}
${chosenSays}{display:inline;white-space:pre-wrap}
.over{flex:auto;padding-top:10vh}
.over .seal{width:72px;height:72px}
.over h1{margin:20px 0 8px}
.over p{color:var(--ink-2)}
.offer{margin-top:28px;padding:20px;border:1px solid var(--line);border-radius:12px;background:var(--surface-1);text-align:left}
.offer h2{margin:0 0 6px;font-size:16px;line-height:24px}
.offer .asks{margin:0 0 12px;font-family:var(--serif,inherit);font-size:18px;line-height:26px;color:var(--ink)}
.offer p{margin:0 0 12px}.offer p:last-child{margin:0}
.over .card p{color:var(--ink-2)}
@media (min-width:600px){main{min-height:0;padding-top:40px;padding-bottom:64px}.end{margin-top:8px}.over{padding-top:48px}}
@media (forced-colors:active){.answers label:has(:checked){outline:3px solid Highlight}.way i{border-top:4px solid GrayText}.way .now{border-color:Highlight}}
`;
