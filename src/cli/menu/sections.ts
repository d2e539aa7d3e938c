// The order of a month's work, as the menu lists it. A section of one step is that step.

import type { StepId } from './steps.ts';

export type SectionId =
  | 'draft'
  | 'look'
  | 'change'
  | 'publish'
  | 'paper'
  | 'absent'
  | 'swap'
  | 'cover'
  | 'record'
  | 'report'
  | 'people'
  | 'leave'
  | 'days'
  | 'handMade'
  | 'settings'
  | 'catalogues'
  | 'calendars'
  | 'history'
  | 'file';

export const SECTIONS: Readonly<Record<SectionId, readonly StepId[]>> = {
  draft: ['generate'],
  look: ['show', 'show-draft', 'diff', 'validate', 'why', 'fairness', 'ledger-page', 'versions'],
  change: ['assign', 'unpin', 'duty-cancel', 'duty-restore', 'duty-add'],
  publish: ['publish'],
  paper: ['paper', 'remind', 'versions-mark'],
  absent: ['absent'],
  swap: ['swap'],
  cover: ['cover'],
  record: ['record', 'record-list', 'record-sheet', 'record-import', 'record-remove'],
  report: ['report', 'timesheet', 'balance-list', 'balance-set', 'balance-close'],
  people: [
    'people-add',
    'people-paste',
    'people-edit',
    'people-retire',
    'people-list',
    'people-import',
    'people-export',
    'people-erase',
  ],
  leave: [
    'leave-add',
    'leave-list',
    'leave-remove',
    'leave-import',
    'wish-add',
    'wish-list',
    'wish-remove',
    'pair-forbid',
    'pair-list',
    'pair-allow',
  ],
  days: ['holidays-add', 'holidays-list', 'holidays-remove', 'holidays-import', 'holidays-check'],
  handMade: ['roster-send', 'roster-receive', 'roster-import'],
  calendars: ['feeds', 'addresses', 'slips', 'feeds-list', 'feeds-revoke', 'feeds-rotate'],
  settings: ['settings', 'settings-list', 'rules', 'rules-list'],
  catalogues: [
    'patterns-set',
    'patterns-list',
    'patterns-end',
    'skills-set',
    'skills-list',
    'skills-remove',
    'fields-set',
    'fields-list',
    'fields-remove',
    'roles-set',
    'roles-list',
  ],
  history: ['history', 'history-one', 'undo', 'undo-to', 'redo'],
  file: ['backup', 'restore', 'doctor', 'cron-install', 'cron-remove', 'setup'],
};
