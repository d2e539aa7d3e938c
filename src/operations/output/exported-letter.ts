// `export text --to`: what changed for one person against an earlier version, or all their turns.

import { type PersonalText, personalText } from '../../documents/personal-text.ts';
import { hasBegun } from '../../domain/duty.ts';
import { calledApart } from '../../domain/roster/namesakes.ts';
import { diffRosters } from '../../domain/roster/roster-diff.ts';
import { findPerson } from '../find-person.ts';
import type { PaperSource } from './paper-source.ts';

/** Throws `person-unknown` or `person-ambiguous`. */
export function exportedLetter(to: string, { planning, document, page }: PaperSource): PersonalText {
  const { people, settings } = planning.facts;
  const { roster, before, roles, language } = document;
  const called = calledApart(people);
  const { changes } = diffRosters(before?.duties ?? [], roster.duties);
  return personalText(findPerson(to, people).code, {
    changes: before ? changes.filter(({ duty }) => !hasBegun(duty, planning.now)) : [],
    after: roster.duties,
    isFirst: before === null,
    version: roster.publication?.version ?? null,
    shortName: settings.presentation.shortName,
    roles,
    nameOf: code => called(code) ?? code,
    pageOf: person => page({ kind: 'person', person }),
    language,
  });
}
