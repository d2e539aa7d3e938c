// `publish`: the draft of a period becomes the next version.

import type { PersonalText } from '../../documents/personal-text.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import type { DocumentMark, Dress } from '../../domain/publication.ts';
import { isFirst, type RosterDiff } from '../../domain/roster/roster-diff.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import type { Finding } from '../../rules/rule.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import type { Office } from '../office.ts';
import { operate } from '../operate.ts';
import { markDocument } from './mark-document.ts';
import { personalTexts } from './personal-texts.ts';
import { type Planning, periodFacts, planningOf, refusePeriod } from './planning.ts';
import { type PublishedVersion, planVersion, type VersionPlan, writeVersion } from './publication-plan.ts';

export interface PublishInput {
  readonly period: string;
  /** Number and date of the signed document; null while they are not known. */
  readonly number: string | null;
  readonly date: CivilDate | null;
  /** The version whose document this one is an annex of. */
  readonly annexOf?: number | null;
  readonly reason: string;
  /** Publishes in spite of errors, with this reason; null to let errors stop it. */
  readonly force: string | null;
  /** On the paper of this version, in place of the office's settings. */
  readonly signatory?: string | null;
  readonly recipients?: readonly string[] | null;
  /** KH-UBND, TB-UBND. */
  readonly symbol?: string | null;
}

/** The draft has errors, and nothing was published. */
export interface RefusedPublication {
  readonly refused: readonly Finding[];
  readonly diff: RosterDiff;
  readonly facts: WardFacts;
}

export interface PublishedDraft extends PublishedVersion {
  /** For each person concerned. */
  readonly texts: readonly PersonalText[];
  readonly refused: null;
  readonly facts: WardFacts;
}

interface PublishPlan {
  readonly version: VersionPlan;
  readonly mark: DocumentMark;
}

export async function publish(
  office: Office,
  input: PublishInput,
): Promise<PublishedDraft | RefusedPublication> {
  return operate(
    office,
    'publish',
    db => planningOf(db, office, input.period),
    planning => {
      const { version, mark } = planPublication(planning, input);
      const { facts } = planning;
      const { stopping, diff, reason } = version;
      if (stopping.length > 0) return { refusal: { refused: stopping, diff, facts } };
      return {
        said: { ...periodFacts(planning.period), version: version.version, reason },
        write(db): PublishedDraft {
          const published = writeVersion(version, db, office);
          markDocument(db, published.version, mark, input.annexOf ?? null);
          const texts = personalTexts(db, facts, published, isFirst(diff));
          return { ...published, texts, refused: null, facts };
        },
      };
    },
  );
}

function planPublication(planning: Planning, input: PublishInput): PublishPlan {
  if (planning.draft.length === 0) throw refusePeriod('no-draft', planning.period);
  const version = planVersion(planning, draftedDuties(planning), {
    reason: input.reason,
    force: input.force,
    stoppedBy: 'all-errors',
    speaksOf: 'whole',
  });
  return {
    version: { ...version, dress: dressOf(input) },
    mark: { number: input.number, date: input.date },
  };
}

function dressOf({ signatory, recipients, symbol }: PublishInput): Dress {
  return {
    ...(signatory == null ? {} : { signatory }),
    ...(recipients == null ? {} : { recipients }),
    ...(symbol == null ? {} : { symbol }),
  };
}

/**
 * The roster as the draft would have it. What is in force and neither drafted nor gone from the patterns stays: a
 * draft of one week withdraws nothing from the rest of its month.
 */
export function draftedDuties({ draft, published, expected, facts }: Planning): readonly RosterDuty[] {
  const drafted = new Set(draft.map(d => d.duty.id));
  const wanted = new Set(expected.map(d => d.id));
  const patterns = new Set(facts.patterns.map(p => p.code));
  const kept = published.duties.filter(
    ({ duty }) => !drafted.has(duty.id) && (wanted.has(duty.id) || !patterns.has(duty.pattern)),
  );
  return [...draft, ...kept];
}
