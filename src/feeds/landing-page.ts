// What the QR code opens: whose calendar it is, how to subscribe with the device in the hand, what changed and the next
// duties. It is mostly opened inside Zalo, whose browser may not hand `webcal:` on: so there are ways out of it, and the
// link can be copied. Nothing is detected, nothing comes from elsewhere, and all but the copying works without script.

import { element, html, type Markup } from '../documents/markup.ts';
import { type CivilDate, weekdayOf } from '../domain/civil-date.ts';
import type { Publication } from '../domain/publication.ts';
import type { Language } from '../domain/ward.ts';
import { messagesIn } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { wallTimeAt } from '../time/clock.ts';
import { eventSummary } from './event-summary.ts';
import type { FeedEvent } from './feed-event.ts';
import { CALENDAR_FILE } from './feed-tree.ts';
import { COPY_SCRIPT, PAGE_POLICY } from './landing-script.ts';
import { LANDING_STYLE } from './landing-style.ts';
import { newsUntil } from './news.ts';

export interface LandingInput {
  /** Whose calendar it is; empty for the ward's. */
  readonly owner: string;
  readonly shortName: string;
  readonly language: Language;
  readonly events: readonly FeedEvent[];
  readonly today: CivilDate;
  readonly zone: string;
  /** The newest; null where there is none. */
  readonly publication: Publication | null;
  /** Of the page itself, with its final slash. */
  readonly page: string;
  /** Whom to ring; empty where the ward does not allow it. */
  readonly contact: string;
}

const MOST_DUTIES = 8;
/** With more, the three choices would fall below the fold of a phone; all stand among the next duties. */
const MOST_NEWS = 2;

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
<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<title>${title}</title>
<style>${element(LANDING_STYLE)}</style>
</head>
<body>
<header><p class="faint">${shortName}</p><h1>${title}</h1></header>
<main>
${news(input, landing)}
<h2>${landing.subscribe}</h2>
<p class="faint">${landing.subscribeWhy}</p>
${choices(input, landing)}
${outOfZalo(input, landing)}
<h2>${landing.next}</h2>
${nextDuties(input, landing)}
${versionLine(input, landing)}
<h2>${landing.link}</h2>
${link(input, landing)}
<h2>${landing.stepsTitle}</h2>
${steps(landing)}
<h2>${landing.notesTitle}</h2>
${notes(landing)}
<details lang="${other}"><summary>${messagesIn(other).landing.otherLanguage}</summary>
${inOtherLanguage(messagesIn(other).landing)}
</details>
</main>
<footer>${input.contact ? html`<p>${landing.contact(input.contact)}</p>` : ''}</footer>
<script>${element(COPY_SCRIPT)}</script>
</body>
</html>
`;
  return new TextEncoder().encode(page.text);
}

type Landing = Messages['landing'];

function nextDuties({ events, today, language }: LandingInput, landing: Landing): Markup {
  const next = events.filter(({ facts }) => facts.date >= today).slice(0, MOST_DUTIES);
  if (next.length === 0) return html`<p>${landing.none}</p>`;
  return html`<ul class="duties">
${next.map(event => duty(event, language))}</ul>`;
}

function duty({ facts }: FeedEvent, language: Language, badge: string = ''): Markup {
  const { dates } = messagesIn(language);
  const when = `${dates.weekday(weekdayOf(facts.date))}, ${dates.date(facts.date)}`;
  const details = badge ? [] : [facts.place, facts.note].filter(Boolean);
  return html`<li${facts.cancelled ? element(' class="off"') : ''}><span class="when">${when}, <span class="time">${facts.start}–${facts.end}</span></span>${badge ? html`<span class="badge">${badge}</span>` : ''}<span class="what">${eventSummary(facts)}</span>${details.map(line => html`<span class="faint">${line}</span>`)}</li>
`;
}

/** What changed within a week and is still to come. */
function news({ events, today, zone, language }: LandingInput, { changes }: Landing): Markup {
  const recent = events.filter(
    event => event.facts.date >= today && today < (newsUntil(event, zone) ?? today),
  );
  if (recent.length === 0) return html``;
  const shown = recent.slice(0, MOST_NEWS);
  const badgeOf = ({ facts, news: told }: FeedEvent) =>
    changes[facts.cancelled ? 'cancelled' : (told?.kind ?? 'changed')];
  return html`<section class="news"><h2>${changes.title}</h2>
<ul class="duties">
${shown.map(event => duty(event, language, badgeOf(event)))}</ul></section>`;
}

/** Three of one size; which device it is, nobody guesses. */
function choices({ page }: LandingInput, landing: Landing): Markup {
  const https = `${page}${CALENDAR_FILE}`;
  const webcal = https.replace(/^https?:/, 'webcal:');
  const google = `https://calendar.google.com/calendar/render?cid=${encodeURIComponent(webcal)}`;
  const outlook = `https://outlook.office.com/calendar/0/addfromweb?url=${encodeURIComponent(https)}`;
  const { buttons, androidHow, computerHow } = landing;
  return html`<a class="button first" href="${webcal}">${buttons.iphone}</a>
<details class="choice"><summary class="button first">${buttons.android}</summary><p>${androidHow}</p><a class="button" href="${webcal}">${buttons.icsx5}</a></details>
<details class="choice"><summary class="button first">${buttons.computer}</summary><p>${computerHow}</p><a class="button" href="${google}" rel="noreferrer">${buttons.google}</a><a class="button" href="${outlook}" rel="noreferrer">${buttons.outlook}</a></details>`;
}

function outOfZalo({ page }: LandingInput, { zalo, openIn }: Landing): Markup {
  const address = page.replace(/^https?:\/\//, '');
  return html`<p class="zalo">${zalo} <a href="x-safari-https://${address}">${openIn.safari}</a> · <a href="intent://${address}#Intent;scheme=https;package=com.android.chrome;end">${openIn.chrome}</a></p>`;
}

function link({ page }: LandingInput, { buttons, linkHow, fileIsCopy }: Landing): Markup {
  const https = `${page}${CALENDAR_FILE}`;
  return html`<code class="link">${https}</code>
<button class="button" type="button" hidden data-copy="${https}" data-copied="${buttons.copied}">${buttons.copy}</button>
<p class="faint">${linkHow}</p>
<p class="faint"><a href="${https}">${buttons.file}</a>: ${fileIsCopy}</p>`;
}

/** Of the publication, not of the build: a nightly build that changes nothing writes nothing. */
function versionLine({ publication, zone, language }: LandingInput, landing: Landing): Markup {
  if (publication === null) return html``;
  const { dates } = messagesIn(language);
  const published = dates.date(wallTimeAt(publication.publishedAt, zone).date);
  return html`<p class="faint">${landing.version(publication.version, published)}</p>`;
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
