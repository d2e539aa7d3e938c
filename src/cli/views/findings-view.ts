// Findings in the terminal: severity, where, who, what, and what would mend it.

import { weekdayOf } from '../../domain/civil-date.ts';
import type { Explained } from '../../i18n/explained.ts';
import type { Messages } from '../../i18n/messages.ts';
import { type Named, type Names, namesOf } from '../../i18n/names.ts';
import type { Finding, RuleFacts, RuleId, Subject } from '../../rules/rule.ts';
import type { View } from './view.ts';

/** `placed` says where a finding stands in a file. */
export function renderFindings(
  findings: readonly Finding[],
  named: Named,
  view: View,
  placed: (finding: Finding) => string = () => '',
): string {
  const { commands } = view.messages;
  if (findings.length === 0) return view.palette.good(commands.noFindings);
  const names = namesOf(named, view.language);
  const lines = findings.map(finding => {
    const { says, mend } = explainFinding(finding, finding, view.messages, names);
    const who = finding.person ? names.person(finding.person) : '';
    const subject = [whenOf(finding, view), who].filter(Boolean).join(' ');
    const place = placed(finding);
    const where = place === '' ? '' : `${view.palette.accent(place)} `;
    return `${severityMark(finding, view)} ${where}${subject ? `${subject}: ` : ''}${says} ${view.palette.faint(mend)}`;
  });
  const count = (severity: Finding['severity']) => findings.filter(f => f.severity === severity).length;
  return [...lines, commands.findings(count('error'), count('warning'), count('notice'))].join('\n');
}

/** What a finding says and what would mend it. */
export function explainFinding<Id extends RuleId>(
  { rule, facts }: { readonly rule: Id; readonly facts: RuleFacts[Id] },
  subject: Subject,
  { rules }: Messages,
  names: Names,
): Explained {
  return rules.of[rule].finding(facts, subject, names);
}

function severityMark({ severity }: Finding, { messages, palette }: View): string {
  if (severity === 'error') return palette.bad(messages.cli.error);
  return severity === 'warning' ? palette.warning(messages.cli.warning) : palette.faint(messages.cli.notice);
}

function whenOf({ date }: Finding, { messages }: View): string {
  return date ? `${messages.dates.weekdayShort(weekdayOf(date))} ${messages.dates.date(date)}` : '';
}
