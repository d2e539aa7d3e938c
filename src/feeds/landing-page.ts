// What the QR code opens: whose calendar it is, the next duties, and how to subscribe. It is mostly opened inside
// Zalo, whose browser may not hand `webcal:` on, so the link can also be copied. No script, nothing from elsewhere.

import { element, html, type Markup } from '../documents/markup.ts';
import { type CivilDate, weekdayOf } from '../domain/civil-date.ts';
import type { Language } from '../domain/ward.ts';
import { messagesIn } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { eventSummary } from './event-summary.ts';
import type { FeedEvent } from './feed-event.ts';
import { CALENDAR_FILE } from './feed-tree.ts';
import { LANDING_STYLE } from './landing-style.ts';

export interface LandingInput {
  /** Whose calendar it is; empty for the ward's. */
  readonly owner: string;
  readonly shortName: string;
  readonly language: Language;
  readonly events: readonly FeedEvent[];
  readonly today: CivilDate;
  /** Of the page itself, with its final slash. */
  readonly page: string;
  /** Whom to ring; empty where the ward does not allow it. */
  readonly contact: string;
}

const MOST_DUTIES = 8;

export function landingPage(input: LandingInput): Uint8Array {
  const { owner, shortName, language } = input;
  const { landing } = messagesIn(language);
  const other: Language = language === 'vi' ? 'en' : 'vi';
  const title = landing.title(owner, shortName);
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="lichtruc">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${title}</title>
<style>${element(LANDING_STYLE)}</style>
</head>
<body>
<header><p class="faint">${shortName}</p><h1>${title}</h1></header>
<main>
<h2>${landing.next}</h2>
${nextDuties(input, landing)}
<h2>${landing.subscribe}</h2>
<p>${landing.subscribeWhy}</p>
${links(input, landing)}
<h2>${landing.stepsTitle}</h2>
${steps(landing)}
<h2>${landing.notesTitle}</h2>
${notes(landing)}
<details lang="${other}"><summary>${messagesIn(other).landing.otherLanguage}</summary>
${inOtherLanguage(messagesIn(other).landing)}
</details>
</main>
<footer>${input.contact ? html`<p>${landing.contact(input.contact)}</p>` : ''}</footer>
</body>
</html>
`;
  return new TextEncoder().encode(page.text);
}

type Landing = Messages['landing'];

function nextDuties({ events, today, language }: LandingInput, landing: Landing): Markup {
  const { dates } = messagesIn(language);
  const next = events.filter(({ facts }) => facts.date >= today).slice(0, MOST_DUTIES);
  if (next.length === 0) return html`<p>${landing.none}</p>`;
  const items = next.map(
    ({
      facts,
    }) => html`<li${facts.cancelled ? element(' class="off"') : ''}><span class="when">${dates.weekday(weekdayOf(facts.date))}, ${dates.date(facts.date)}, <span class="time">${facts.start}–${facts.end}</span></span><span class="what">${eventSummary(facts)}</span>${[facts.place, facts.note].filter(Boolean).map(line => html`<span class="faint">${line}</span>`)}</li>
`,
  );
  return html`<ul class="duties">
${items}</ul>`;
}

function links({ page }: LandingInput, landing: Landing): Markup {
  const https = `${page}${CALENDAR_FILE}`;
  const webcal = https.replace(/^https?:/, 'webcal:');
  const google = `https://calendar.google.com/calendar/render?cid=${encodeURIComponent(webcal)}`;
  const { buttons } = landing;
  return html`<p class="zalo">${landing.zalo}</p>
<a class="button first" href="${webcal}">${buttons.webcal}</a>
<a class="button" href="${google}" rel="noreferrer">${buttons.google}</a>
<a class="button" href="${https}">${buttons.https}</a>
<h3>${landing.link}</h3>
<code class="link">${https}</code>
<p class="faint">${landing.linkHow}</p>`;
}

function steps({ steps: all }: Landing): Markup {
  const parts = all.map(
    ({
      device,
      list,
    }) => html`<details><summary>${device}</summary><ol>${list.map(step => html`<li>${step}</li>`)}</ol></details>
`,
  );
  return html`${parts}`;
}

function notes({ notes: all }: Landing): Markup {
  return html`<ul>${all.map(note => html`<li>${note}</li>`)}</ul>`;
}

/** Everything but the duties and the buttons, which need no other language. */
function inOtherLanguage(landing: Landing): Markup {
  const parts = landing.steps.map(
    ({ device, list }) => html`<h3>${device}</h3><ol>${list.map(step => html`<li>${step}</li>`)}</ol>`,
  );
  return html`<p class="zalo">${landing.zalo}</p>${parts}<h3>${landing.notesTitle}</h3>${notes(landing)}`;
}
