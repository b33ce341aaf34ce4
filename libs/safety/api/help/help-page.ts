import { html, type Html, type PlainPage } from '@rekindle/platform/http';
import { allShownUntil, type CrisisLine, european, type LineKind, linesFor, phoneLink, textLink } from '@rekindle/safety/domain';
import { helpStyles } from './help-page.css';
import { countryInWords, dayInWords, helpWords as words, kindWords, languagesInWords } from './help-words';

/** What the page is made of: every line there is, verified or not, and the day. */
export interface Help {
  readonly lines: readonly CrisisLine[];
  readonly today: string;
  /** For a device to keep: it says that there is no connection, and until when it holds. */
  readonly isForKeeping?: boolean;
}

/** Tells a device until when it may show the page: `2026-11-28`. Without it, not at all. */
export const holdsUntil = 'rekindle-holds-until';

/** The one page that stands before everything: signed out, without scripts, and the same for whoever opens it. */
export function helpPage({ lines, today, isForKeeping = false }: Help): PlainPage {
  const countries = [...new Set(lines.map(({ country }) => country))].sort((one, other) =>
    countryInWords(one).localeCompare(countryInWords(other)),
  );
  const shown = countries.map((code) => ({ code, lines: withoutTwins(linesFor(code, lines, today)) }));
  const until = allShownUntil(shown.flatMap((country) => country.lines));
  return {
    title: words.title,
    styles: helpStyles,
    headers: isForKeeping && until ? { [holdsUntil]: until } : {},
    body: html`<main>
      <h1>${words.heading}</h1>
      ${first}${isForKeeping ? offline(lines.length > 0 ? today : null) : null}
      <div class="card"><p>${words.everywhere} ${elsewhere}.</p></div>
      ${countries.length > 0 ? countriesToChoose(countries) : null}
      ${until === null && countries.length > 0 ? html`<p class="space nowhere">${words.nowhere}</p>` : null}
      ${shown.map((country) => section(country.code, country.lines, anchorsIn(country.code, countries)))}
      <div class="space small">
        <p>${words.notLive}</p>
        <p>${words.traces}</p>
      </div>
      <p class="space"><a class="button quiet" href="/">${words.back}</a></p>
    </main>`,
  };
}

const first = html`<div class="first"><strong>${words.danger}</strong></div>`;
const elsewhere = html`<a href="https://findahelpline.com" rel="noreferrer">findahelpline.com</a>`;

function offline(keptOn: string | null): Html {
  return html`<div class="card">
    <p>${words.offline}</p>
    ${keptOn ? html`<p class="small">${words.kept(dayInWords(keptOn))}</p>` : null}
    <p class="space"><a class="button" href="">${words.again}</a></p>
  </div>`;
}

function countriesToChoose(codes: readonly string[]): Html {
  const link = (code: string) => html`<li><a href="#${code}">${countryInWords(code)}</a></li>`;
  return html`<nav class="space" aria-label="${words.choose}">
    <h2>${words.choose}</h2>
    <ul class="chips">
      ${codes.map(link)}
      <li class="all"><a href="#all">${words.all}</a></li>
    </ul>
  </nav>`;
}

function section(code: string, lines: readonly CrisisLine[], anchors: readonly Html[]): Html {
  const name = countryInWords(code);
  const kinds = [...new Set(lines.map(({ kind }) => kind))];
  return html`<section class="card country${lines.length > 0 ? '' : ' empty'}" id="${code}" aria-labelledby="in-${code}">
    ${anchors}
    <h2 id="in-${code}">${name}</h2>
    ${
      lines.length > 0
        ? kinds.map((kind) => ofKind(kind, lines))
        : html`<p>${words.none}</p>
            <p>${words.instead} ${elsewhere}.</p>`
    }
  </section>`;
}

/** Whoever comes from a country of the Union that has no section of its own lands in that of all. */
function anchorsIn(code: string, countries: readonly string[]): readonly Html[] {
  const without = european.filter((country) => code === 'EU' && !countries.includes(country));
  return without.map((country) => html`<i id="${country}"></i>`);
}

function ofKind(kind: LineKind, lines: readonly CrisisLine[]): Html {
  return html`<h3>${kindWords[kind]}</h3>
    <ul>
      ${lines.filter((line) => line.kind === kind).map(entry)}
    </ul>`;
}

function entry({ name, phone, text, url, hours, languages }: CrisisLine): Html {
  const remarks = [hours, languagesInWords(languages)].filter((remark) => remark !== null).join(' · ');
  const message = text === null ? null : textLink(text);
  return html`<li>
    <p class="name">${name}</p>
    ${remarks ? html`<p class="small">${remarks}</p>` : null} ${phone === null ? null : button(phoneLink(phone), `Call ${phone}`, name)}
    ${message === null ? null : button(message, `Text ${text}`, name)}
    ${url === null ? null : html`<a class="button quiet" href="${url}" rel="noreferrer">Open ${new URL(url).host}</a>`}
  </li>`;
}

// Read out of its place, in a list of links, a number says nothing.
function button(href: string, says: string, name: string): Html {
  return html`<a class="button" href="${href}" aria-label="${says}, ${name}">${says}</a>`;
}

/** A country that has written down what all of the Union share does not say it twice. */
function withoutTwins(lines: readonly CrisisLine[]): readonly CrisisLine[] {
  const isTwin = (line: CrisisLine) =>
    lines.some((other) => other.country !== 'EU' && other.kind === line.kind && other.phone !== null && other.phone === line.phone);
  return lines.filter((line) => line.country !== 'EU' || !isTwin(line));
}
