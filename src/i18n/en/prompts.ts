import type { Messages } from '../messages.ts';

export const prompts: Messages['prompts'] = {
  yes: 'Yes',
  no: 'No',
  yesOrNo: 'Type y or n.',
  keys: '↑↓ move • Enter choose • Esc leave',
  nothingFound: 'Nothing found.',
  dateUnreadable: 'Write day/month/year, for example 05/02/2027.',
  datesUnreadable: 'Write a date, for example 05/02/2027, or a range: 05/02/2027..10/02/2027.',
  periodUnreadable: 'Write it like 2027-01, 2027-Q1, 2027 or 04/01/2027..31/03/2027.',
  timeUnreadable: 'Write a time, for example 7:30.',
  countUnreadable: 'Write a number from 0 to 9.',
  notEmpty: 'This cannot be left empty.',
  otherDate: 'Another date…',
};
