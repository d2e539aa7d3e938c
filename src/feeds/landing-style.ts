// The look of the page: one column for a phone of 360 pixels, and the system's own letters and dark mode.

export const LANDING_STYLE = `
:root { color-scheme: light dark; --paper: #fff; --card: #f4f6f8; --ink: #17202a; --faint: #566370; --line: #d5dbe1; --red: #b3261e; --warn: #fff4d6; --warn-ink: #533f03; --accent: #0b57d0; --on-accent: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14181d; --card: #1f262e; --ink: #e8ecf0; --faint: #a9b4bf; --line: #36404a; --red: #ff9d94; --warn: #3b3216; --warn-ink: #ffe9a8; --accent: #a8c7fa; --on-accent: #0b2341; }
}
* { box-sizing: border-box; } [hidden] { display: none !important; }
body { background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; margin: 0 auto; max-width: 38rem; padding: 1rem; overflow-wrap: break-word; }
h1 { font-size: 1.4rem; line-height: 1.25; margin: .25rem 0 0; } h2 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; } h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .4rem 0; } .faint { color: var(--faint); font-size: .95rem; }
.duties { list-style: none; margin: 0; padding: 0; } .duties li { background: var(--card); border-left: 4px solid var(--accent); border-radius: .4rem; margin: .5rem 0; padding: .6rem .8rem; }
.when { display: block; font-weight: 600; } .time { white-space: nowrap; } .off { border-left-color: var(--red) !important; } .off .when { text-decoration: line-through; } .off .what { color: var(--red); }
.duties span { display: block; } .duties .when .time { display: inline; }
.badge { background: var(--accent); border-radius: .8rem; color: var(--on-accent); font-size: .85rem; font-weight: 600; margin: .15rem 0; padding: .05rem .6rem; width: fit-content; } .off .badge { background: var(--red); color: var(--paper); }
.news { border: 2px solid var(--accent); border-radius: .6rem; margin: .75rem 0; padding: 0 .8rem .4rem; } .news h2 { margin: .6rem 0 0; }
.choice { border: 0 !important; margin: .6rem 0; } .choice > .button { margin: 0; } .choice summary { list-style: none; } .choice summary::-webkit-details-marker { display: none; } .choice summary::after { content: " ▾"; }
.zalo { background: var(--warn); border-radius: .4rem; color: var(--warn-ink); padding: .6rem .8rem; }
.zalo a { color: inherit; font-weight: 600; }
button.button { background: none; cursor: pointer; font: inherit; font-weight: 600; width: 100%; }
.button { border: 2px solid var(--accent); border-radius: .6rem; color: var(--accent); display: block; font-weight: 600; margin: .6rem 0; min-height: 3rem; padding: .6rem 1rem; text-align: center; text-decoration: none; }
.first { background: var(--accent); color: var(--on-accent); } .button:focus-visible, summary:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.link { background: var(--card); border: 1px dashed var(--line); border-radius: .4rem; display: block; font: .95rem/1.4 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; padding: .7rem; user-select: all; -webkit-user-select: all; }
details { border-top: 1px solid var(--line); } details:last-of-type { border-bottom: 1px solid var(--line); } summary { cursor: pointer; font-weight: 600; padding: .75rem 0; }
ol, ul { margin: 0 0 1rem; padding-left: 1.4rem; } li { margin: .3rem 0; }
footer { color: var(--faint); font-size: .9rem; margin-top: 1.5rem; }`;
