/** Colours of `libs/shared/ui/styles/tokens.css`, light and dark; a spec holds them to it. Nothing of them can be loaded here. */
export const plainColours = {
  canvas: ['#f4f2ec', '#11181a'],
  'surface-1': ['#fdfcf9', '#192224'],
  ink: ['#1b2728', '#ece8df'],
  'ink-2': ['#3b4849', '#cbd0cc'],
  muted: ['#586465', '#9faaa8'],
  line: ['#e2ded3', '#2b3739'],
  'line-strong': ['#7f8886', '#73807f'],
  accent: ['#0f5a5e', '#7fc9c1'],
  'on-accent': ['#ffffff', '#06282a'],
  'accent-soft': ['#dfebe7', '#1c3838'],
  'accent-ink': ['#0b4a4d', '#a9dcd5'],
  ember: ['#dd7355', '#ec8d70'],
  'attention-soft': ['#fae8e0', '#38251f'],
  'attention-line': ['#edc6b7', '#5c3a2f'],
  'attention-ink': ['#85321c', '#f6bca9'],
  focus: ['#0f5a5e', '#9fe0d9'],
} as const;

const variables = (theme: 0 | 1) =>
  Object.entries(plainColours)
    .map(([name, both]) => `--${name}:${both[theme]};`)
    .join('');

/** What every plain page looks like. Written for old browsers too: an old phone is where such a page may be needed. */
export const plainStyles = `
:root{${variables(0)}color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{${variables(1)}}}
*{box-sizing:border-box;margin:0}
body{background:var(--canvas);color:var(--ink);font:17px/26px system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;overflow-wrap:anywhere}
main{max-width:640px;margin:0 auto;padding:24px 20px 48px}
h1,h2{font-family:'Iowan Old Style','Palatino Linotype',Georgia,serif;font-weight:400}
h1{font-size:34px;line-height:42px}
h2{font-size:24px;line-height:32px}
h3{font-size:15px;line-height:24px;font-weight:600;color:var(--ink-2)}
p+p{margin-top:8px}
ul{padding:0;list-style:none}
a{color:var(--accent);text-underline-offset:3px}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.card{margin-top:16px;padding:20px;border:1px solid var(--line);border-radius:12px;background:var(--surface-1)}
.first{margin-top:16px;padding:20px;border:1px solid var(--attention-line);border-radius:12px;background:var(--attention-soft);color:var(--attention-ink)}
.button{display:flex;align-items:center;justify-content:center;min-height:52px;padding:10px 16px;border-radius:8px;background:var(--accent);color:var(--on-accent);font-weight:600;text-align:center;text-decoration:none}
.quiet{border:1px solid var(--line-strong);background:none;color:var(--accent)}
@media (forced-colors:active){.button{border:1px solid}}
`;
