// One change of what is published (absent, swap, cover, duty): planned on a snapshot, refused with reasons where it
// breaks a rule that was kept before, written as one version, and carried over into a draft of the same duties.

import type { PersonalText } from '../../documents/personal-text.ts';
import type { DutyId } from '../../domain/duty.ts';
import type { Facts } from '../../domain/errors.ts';
import { type FollowedDraft, followDraft } from '../../domain/roster/follow-draft.ts';
import type { RosterDiff } from '../../domain/roster/roster-diff.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import { messagesIn } from '../../i18n/languages.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Database } from '../../store/database.ts';
import { writeDraftDuty } from '../../store/drafts.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import type { WallTime } from '../../time/clock.ts';
import { nowIn, type Office } from '../office.ts';
import { operate } from '../operate.ts';
import { personalTexts } from './personal-texts.ts';
import type { Planning } from './planning.ts';
import { type PublishedVersion, planVersion, type VersionPlan, writeVersion } from './publication-plan.ts';

export type ChangeName = 'absent' | 'swap' | 'cover' | 'duty cancel' | 'duty restore' | 'duty add';

/** What a change decides. */
export interface RosterChange<Result> {
  readonly planning: Planning;
  /** All duties of the planning's period as they shall be; null where nothing published changes. */
  readonly duties: readonly RosterDuty[] | null;
  /** As it was given; where it is empty the version says in a neutral word what was done. */
  readonly reason: string;
  /** Goes against the rules with this reason; null to be stopped by them. */
  readonly force: string | null;
  /** What it was about, for history. */
  readonly said: Facts;
  readonly result: Result;
  /** What is written besides, before the version. */
  write?(db: Database): void;
}

export interface ChangedRoster<Result> {
  readonly result: Result;
  /** Null where nothing published changed. */
  readonly published: PublishedVersion | null;
  /** For each person concerned. */
  readonly texts: readonly PersonalText[];
  /** Duties whose draft was made otherwise and did not follow. */
  readonly draftApart: readonly DutyId[];
  readonly refused: null;
  readonly facts: WardFacts;
}

export interface RefusedChange<Result> {
  readonly result: Result;
  /** The rules that it would break and that are kept now. */
  readonly refused: readonly Finding[];
  readonly diff: RosterDiff;
  readonly facts: WardFacts;
}

interface ChangePlan {
  readonly version: VersionPlan | null;
  readonly draft: FollowedDraft;
}

/** `read` looks at the snapshot, `decide` may take its time. */
export async function changePublished<Snapshot, Result>(
  office: Office,
  name: ChangeName,
  read: (db: Database, now: WallTime) => Snapshot,
  decide: (snapshot: Snapshot) => RosterChange<Result> | Promise<RosterChange<Result>>,
): Promise<ChangedRoster<Result> | RefusedChange<Result>> {
  return operate(
    office,
    name,
    db => read(db, nowIn(db, office)),
    async snapshot => {
      const change = await decide(snapshot);
      const { version, draft } = planChange(change, name);
      const { result } = change;
      const { facts } = change.planning;
      if (version && version.stopping.length > 0)
        return { refusal: { result, refused: version.stopping, diff: version.diff, facts } };
      const numbered = version ? { version: version.version, reason: change.force ?? change.reason } : {};
      return {
        said: { ...change.said, ...numbered },
        write(db): ChangedRoster<Result> {
          change.write?.(db);
          for (const duty of draft.follow) writeDraftDuty(db, duty);
          const published = version && writeVersion(version, db, office);
          const texts = published ? personalTexts(db, facts, published, false) : [];
          return { result, published, texts, draftApart: draft.apart, refused: null, facts };
        },
      };
    },
  );
}

function planChange(change: RosterChange<unknown>, name: ChangeName): ChangePlan {
  const { planning, duties, force } = change;
  if (!duties) return { version: null, draft: { follow: [], apart: [] } };
  const { versionReasons } = messagesIn(planning.facts.settings.language).month;
  const reason = change.reason || versionReasons[name];
  const version = planVersion(planning, duties, {
    reason,
    force,
    stoppedBy: 'new-errors',
    speaksOf: 'changed',
  });
  const draft = followDraft(planning.draft, planning.allPublished.duties, version.changed);
  return { version, draft };
}
