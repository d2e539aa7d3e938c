// One text for each person whom a version concerns.

import { type PersonalText, personalText } from '../../documents/personal-text.ts';
import type { PersonCode } from '../../domain/person.ts';
import { calledApart } from '../../domain/roster/namesakes.ts';
import type { Database } from '../../store/database.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { subjectPages } from '../feeds/subject-pages.ts';
import type { PublishedVersion } from './publication-plan.ts';

export function personalTexts(
  db: Database,
  { people, roles, settings }: WardFacts,
  { diff, roster, version }: Pick<PublishedVersion, 'diff' | 'roster' | 'version'>,
  isFirst: boolean,
): readonly PersonalText[] {
  const called = calledApart(people);
  const page = subjectPages(db, settings);
  const input = {
    ...{ changes: diff.changes, after: roster.duties, isFirst, version, roles },
    shortName: settings.presentation.shortName,
    nameOf: (code: string) => called(code) ?? code,
    pageOf: (person: PersonCode) => page({ kind: 'person', person }),
    language: settings.language,
  };
  return diff.tell.map(person => personalText(person, input));
}
