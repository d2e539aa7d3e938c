// Findings in the terminal: severity, where, who, what, and what would mend it.

import { weekdayOf } from '../../domain/civil-date.ts';
import type { Person } from '../../domain/person.ts';
import type { Explained } from '../../i18n/explained.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { RuleFacts, RuleId } from '../../rules/facts.ts';
import type { Finding, Subject } from '../../rules/rule.ts';
import type { ViewInput } from './proof-view.ts';

export function renderFindings(
  findings: readonly Finding[],
  people: readonly Person[],
  view: ViewInput,
): string {
  const { commands } = view.messages;
  if (findings.length === 0) return view.palette.good(commands.noFindings);
  const names = new Map(people.map(p => [p.code, p.name]));
  const lines = findings.map(finding => {
    const { says, mend } = explainFinding(finding, finding, view.messages);
    const who = finding.person ? ` ${finding.person} ${names.get(finding.person) ?? ''}:` : '';
    return `${severityMark(finding, view)} ${whenOf(finding, view)}${who} ${says} ${view.palette.faint(mend)}`;
  });
  const count = (severity: Finding['severity']) => findings.filter(f => f.severity === severity).length;
  return [...lines, commands.findings(count('error'), count('warning'), count('notice'))].join('\n');
}

/** What a finding says and what would mend it. */
export function explainFinding<Id extends RuleId>(
  { rule, facts }: { readonly rule: Id; readonly facts: RuleFacts[Id] },
  subject: Subject,
  { rules }: Messages,
): Explained {
  return rules.findings[rule](facts, subject);
}

function severityMark({ severity }: Finding, { messages, palette }: ViewInput): string {
  if (severity === 'error') return palette.bad(messages.cli.error);
  return severity === 'warning' ? palette.warning(messages.cli.warning) : palette.faint(messages.cli.notice);
}

function whenOf({ date }: Finding, { messages }: ViewInput): string {
  return date ? `${messages.dates.weekdayShort(weekdayOf(date))} ${messages.dates.date(date)}` : '';
}
