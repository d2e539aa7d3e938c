import type { Messages } from '../messages.ts';

const blank = (n: number): string => '\u00a0'.repeat(n);

export const documents: Messages['documents'] = {
  nation: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  number: (number, symbol) => `No. ${number}/${symbol}`,
  placeAndDate: (place, day, month, year) => `${place}, ${day}/${month}/${year}`,
  blankDate: place => `${place},${blank(6)}/${blank(6)}/${blank(12)}`,
  rosterTitle: 'EARLY DUTY ROSTER “30 MINUTES FOR THE PEOPLE”',
  rosterSubject: (from, last) => `From ${from} to ${last}`,
  place: place => `Place: ${place}`,
  columns: {
    number: 'No.',
    date: 'Date',
    weekday: 'Weekday',
    day: 'Date',
    time: 'Time',
    onDuty: role => `${role} on duty`,
    note: 'Note',
  },
  cancelled: 'Duty cancelled',
  emptySeat: '(nobody yet)',
  provisional: 'provisional',
  skipped: (when, name, source) => `${when}: no duty, ${name}${source ? ` (${source})` : ''}.`,
  provisionalRemark: 'The days off of a year not yet announced are provisional and may change.',
  noDuties: 'There is no duty in this period.',
  recipients: 'Recipients:',
  filed: 'On file',
  versionLine: (version, hash) => `Version ${version} · check code ${hash}`,
  draftLine: 'Draft, not published',
  draft: 'DRAFT',
};
