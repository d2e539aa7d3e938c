// The part of `doctor` that looks into the file: is it whole, is it as this program makes it, does it add up.

import { type Diagnosis, failing, fine } from '../../domain/health.ts';
import { ALL_TIME } from '../../domain/period.ts';
import type { Database } from '../../store/database.ts';
import { alteredMigrations, brokenReferences, doubleSeats, sharedTokens } from '../../store/health.ts';
import { integrityFaults } from '../../store/integrity.ts';
import { tablesOutOfStep } from '../../store/replay-images.ts';
import { alteredObjects } from '../../store/schema-form.ts';
import { alteredCards, damagedPublications, versionsOf } from '../../store/verify-chain.ts';
import { alteredImages } from '../../store/verify-images.ts';
import { verifyLog } from '../../store/verify-log.ts';
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
    listed('form', 'objects', alteredObjects(db)),
    listed('migrations', 'names', alteredMigrations(db)),
    listed('rows', 'tables', tablesOutOfStep(db)),
    checkSettings(db),
    ...checkLog(db),
    listed('name-cards', 'people', [...new Set(alteredCards(db).map(card => card.person))]),
    checkLedger(db, now),
    listed('seats', 'duties', doubleSeats(db)),
    checkTokens(db),
  ];
}

function listed(check: Diagnosis['check'], fact: string, wrong: readonly (string | number)[]): Diagnosis {
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

function checkLog(db: Database): readonly Diagnosis[] {
  const { broken, published, addresses, marks } = verifyLog(db);
  const altered = alteredImages(db);
  const damaged = damagedPublications(db, published);
  return [
    listed(
      'log',
      'operations',
      [...new Set([...broken, ...altered])].sort((a, b) => a - b),
    ),
    damaged.size === 0 ? fine('chain') : failing('chain', versionsOf(db, damaged)),
    addresses ? fine('addresses') : failing('addresses', {}),
    marks ? fine('marks') : failing('marks', {}),
  ];
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
