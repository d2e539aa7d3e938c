import type { Messages } from '../messages.ts';
import { inCapitals } from '../vi/model-name.ts';
import { monthName } from './dates.ts';
import { inQuotes, translated } from './model-name.ts';

export const sheets: Messages['sheets'] = {
  fileName: {
    roster: 'roster',
    wall: 'wall-calendar',
    'sign-in': 'sign-in',
    person: 'person',
    fairness: 'fairness',
    notice: 'notice',
    annex: 'roster-annex',
    change: 'notice-of-change',
    'youth-union': 'youth-union-roster',
  },
  titles: {
    annex: 'annex',
    change: 'notice of a change',
    'youth-union': 'roster of the Youth Union',
    roster: 'roster',
    wall: 'wall calendar',
    'sign-in': 'sign-in sheet',
    person: 'personal sheet',
    fairness: 'fairness sheet',
    notice: 'public notice',
  },
  number: value => String(value),
  tenths: value => value.toFixed(1),
  signed: value => `${value > 0 ? '+' : ''}${value.toFixed(1).replace('-', '−')}`,
  amount: value => `${value > 0 ? '+' : ''}${value.toFixed(2).replace('-', '−')}`,
  wall: {
    title: (roster, month) => inCapitals(`${translated(roster)}, ${monthName(month)}`),
    lunar: (day, month, leap) => `${day}/${month}${leap ? ' leap' : ''}`,
    day: (day, lunar) => `${day} (${lunar})`,
    inBrackets: 'lunar days in brackets',
    letters: ['Bold', 'Slanted', 'Plain'],
    feed: 'Scan the code to see the roster on a phone.',
  },
  timesheetData: 'Timesheet',
  signIn: {
    title: 'EARLY DUTY SIGN-IN SHEET',
    columns: {
      name: 'Name',
      role: 'Role',
      arrived: 'Arrived',
      signature: 'Signature',
      organisations: 'Organi-sations',
      citizens: 'Citizens',
      received: 'Received',
      sameDay: 'Same day',
      appointed: 'Later',
      guided: 'Guided',
      note: 'Note',
    },
    help: 'Everyone writes when they came and signs; whoever is on duty writes at the end how many were served and how many files came in. A stand-in writes their name under Note.',
    keeper: 'COMPILED BY',
    leader: 'IN CHARGE',
  },
  person: {
    title: 'ONE PERSON’S TURNS',
    ownTurns: 'Duties of the period',
    dueOfMonth: (month, duties) => `Due in ${month} (${duties} duties, divided by shares)`,
    cut: '– – – – – – – – – – – – – – – –  cut here and carry along  – – – – – – – – – – – – – – – –',
    slip: 'Pocket slip',
    slipOf: name => `Duties of ${name}`,
    slipHelp: 'Unable to come? Tell whoever draws up the roster at once, so that somebody stands in.',
    noTurns: 'No duty in this period.',
    together: 'Together with',
    counted: 'How it was counted',
    summary: (carried, turns, due, closing) =>
      `Balance brought forward ${carried}; credited in the period ${turns}, due ${due}; closing balance ${closing}.`,
  },
  fairness: {
    title: 'FAIRNESS OF TURNS',
    columns: {
      code: 'Code',
      name: 'Name',
      due: 'Due',
      turns: 'Turns',
      bar: 'Against due',
      before: 'Balance before',
      after: 'Balance after',
      others: 'Other days',
      gap: 'Days between',
    },
    legend: 'The bar is the turns; the stroke is what was due by share and by the days on the list.',
    how: 'Due: each duty is divided among those of its role who are on the list that day, by their shares; those on maternity leave, posted, studying or long ill owe nothing. The balance is turns served less turns due, over all time; all balances together are always 0. A stand-in is credited, the absent are not.',
  },
  notice: {
    title: 'NOTICE',
    subject: month => `Early opening of the public service desk, ${month}`,
    body: (office, place) =>
      `${office} announces the days on which its desk opens early, so that organisations and citizens can come before working hours. Place: ${place}.`,
    early: (minutes, opens) =>
      minutes === null
        ? `On the days below the desk opens before its usual hour (${opens}).`
        : `On the days below the desk opens ${minutes} minutes before its usual hour (${opens}).`,
    besides: 'The desk is also open on these days of the weekend',
    columns: { date: 'Date', time: 'Hours', note: 'Note' },
    otherDays: opens => `On other working days the desk opens at ${opens} as usual.`,
    skipped: 'Days without early opening',
    services: 'Services',
    bring:
      'Please bring your identity papers (identity card or VNeID account) and the papers that concern your matter. Early service costs nothing extra.',
    none: month => `There is no early opening in ${month}.`,
  },
  change: {
    title: 'NOTICE',
    subject: (model, period) => `Change of the early duty roster${inQuotes(model)}, ${period}`,
    body: (office, version) =>
      `${office} announces these changes of the early duty roster${version ? ` against ${version}` : ''}:`,
    columns: { role: 'Group', was: 'Was', is: 'Is now' },
    nobody: '(nobody)',
    none: 'Nothing in the roster changes.',
    rest: 'All other duties stay as published. Those named in the roster are asked to keep to it.',
  },
};
