import type { Messages } from '../messages.ts';

export const prompts: Messages['prompts'] = {
  yes: 'Yes',
  no: 'No',
  yesOrNo: 'Type y or n.',
  keys: '↑↓ move • Enter choose • Esc leave',
  nothingFound: 'Nothing found.',
  timeUnreadable: 'Write a time, for example 7:30.',
  countUnreadable: 'Write a number from 0 to 9.',
  notEmpty: 'This cannot be left empty.',
  otherDate: 'Another date…',
};
