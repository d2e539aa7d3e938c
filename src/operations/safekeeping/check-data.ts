// The part of `doctor` that looks into the file: is it whole, is it as this program makes it, does it add up.

import { type Diagnosis, failing, fine } from '../../domain/health.ts';
import { ALL_TIME } from '../../domain/period.ts';
import type { Database } from '../../store/database.ts';
import {
  alteredForm,
  alteredMigrations,
  brokenReferences,
  doubleSeats,
  integrityFaults,
  sharedTokens,
} from '../../store/health.ts';
import { tablesOutOfStep } from '../../store/replay-images.ts';
import { alteredNameCards, firstBrokenLink } from '../../store/verify-chain.ts';
import { readWardFacts } from '../../store/ward-facts.ts';
import type { WallTime } from '../../time/clock.ts';
import { ledgerOf } from '../ledger/read-ledger.ts';
import { readPlanning } from '../roster/planning.ts';

/** Those of a damaged file end with what is damaged: nothing else in it can be believed. */
export function checkData(db: Database, now: WallTime): readonly Diagnosis[] {
  const faults = integrityFaults(db);
  if (faults.length > 0) return [failing('integrity', { faults })];
  return [
    fine('integrity'),
    listed('references', 'tables', brokenReferences(db)),
    listed('form', 'objects', alteredForm(db)),
    listed('migrations', 'names', alteredMigrations(db)),
    listed('rows', 'tables', tablesOutOfStep(db)),
    checkSettings(db),
    checkChain(db),
    listed('name-cards', 'people', [...new Set(alteredNameCards(db))]),
    checkLedger(db, now),
    listed('seats', 'duties', doubleSeats(db)),
    checkTokens(db),
  ];
}

function listed(check: Diagnosis['check'], fact: string, wrong: readonly string[]): Diagnosis {
  return wrong.length === 0 ? fine(check) : failing(check, { [fact]: wrong });
}

function checkSettings(db: Database): Diagnosis {
  try {
    readWardFacts(db);
    return fine('settings');
  } catch (error) {
    return failing('settings', { reason: error instanceof Error ? error.message : String(error) });
  }
}

function checkChain(db: Database): Diagnosis {
  const broken = firstBrokenLink(db);
  return broken ? failing('chain', { ...broken }) : fine('chain');
}

function checkLedger(db: Database, now: WallTime): Diagnosis {
  try {
    const { postings } = ledgerOf(readPlanning(db, ALL_TIME_SHORT, now));
    const sum = postings.reduce((total, p) => total + p.units, 0);
    return sum === 0 ? fine('ledger') : failing('ledger', { sum });
  } catch (error) {
    return failing('ledger', { sum: error instanceof Error ? error.message : String(error) });
  }
}

/** The ledger reads everything published whatever the period; a short one spares the reckoning of duties to come. */
const ALL_TIME_SHORT = { from: ALL_TIME.from, until: ALL_TIME.from };

function checkTokens(db: Database): Diagnosis {
  const count = sharedTokens(db);
  return count === 0 ? fine('tokens') : failing('tokens', { count });
}
