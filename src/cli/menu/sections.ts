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
  | 'record'
  | 'report'
  | 'people'
  | 'settings'
  | 'history';

export const SECTIONS: Readonly<Record<SectionId, readonly StepId[]>> = {
  draft: ['generate'],
  look: ['show', 'show-draft', 'diff', 'validate', 'why', 'fairness', 'ledger-page', 'versions'],
  change: ['assign', 'unpin', 'duty-cancel', 'duty-restore', 'duty-add'],
  publish: ['publish'],
  paper: ['paper', 'remind', 'addresses', 'slips', 'feeds'],
  absent: ['absent'],
  swap: ['swap', 'cover'],
  record: ['record', 'record-list'],
  report: ['report', 'timesheet'],
  people: [
    'leave-add',
    'leave-list',
    'leave-remove',
    'leave-import',
    'wish-add',
    'wish-list',
    'pair-forbid',
    'people-list',
    'people-add',
    'people-edit',
    'people-retire',
    'people-import',
  ],
  settings: [
    'settings',
    'rules',
    'holidays-check',
    'holidays-import',
    'holidays-add',
    'settings-list',
    'rules-list',
    'patterns-list',
  ],
  history: ['history', 'undo', 'redo', 'backup', 'doctor'],
};
