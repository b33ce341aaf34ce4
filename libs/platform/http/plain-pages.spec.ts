import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { html } from './html';
import { plainColours } from './plain-styles';

describe('markup', () => {
  it('escapes every text that is put into it, and no markup', () => {
    const name = `<b title='"'>&</b>`;
    expect(html`<p>${name} ${html`<i>${3}</i>`} ${[html`<u>1</u>`, html`<u>2</u>`]} ${null}</p>`.markup).toBe(
      '<p>&lt;b title=&#39;&quot;&#39;&gt;&amp;&lt;/b&gt; <i>3</i> <u>1</u><u>2</u> </p>',
    );
  });
});

describe('the colours of plain pages', () => {
  it('are those of the design system', () => {
    const tokens = readFileSync(resolve(__dirname, '../../shared/ui/styles/tokens.css'), 'utf8');
    for (const [name, [light, dark]] of Object.entries(plainColours))
      expect(tokens).toContain(`--rk-${name}: light-dark(${light}, ${dark});`);
  });
});
