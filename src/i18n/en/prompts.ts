import type { Messages } from '../messages.ts';

export const prompts: Messages['prompts'] = {
  yes: 'Yes',
  no: 'No',
  yesOrNo: 'Type y or n.',
  keys: '↑↓ move • Enter choose • Esc leave',
  more: (above, below) =>
    [above > 0 ? `↑ ${above} more above` : '', below > 0 ? `↓ ${below} more below` : '']
      .filter(Boolean)
      .join(' • '),
  formKeys: '↑↓ move • ←→ choose • Enter on, on the last line done • Esc leave',
  formAgree: '[ Done ]',
  pasted: lines => `(${lines} lines taken; Enter on an empty line to finish)`,
  typeToFind: '(type to find)',
  findHint: 'Type part of a name, or ←→.',
  dayHint: {
    day: 'For example 5/2, friday, tomorrow, 05/02/2027.',
    days: 'For example 5/2, tomorrow, 5-8/2, next week, 05/02/2027..10/02/2027.',
  },
  nothingFound: 'Nothing found.',
  timeUnreadable: 'Write a time, for example 7:30.',
  countUnreadable: 'Write a number from 0 to 9.',
  notEmpty: 'This cannot be left empty.',
  otherDate: 'Another date…',
};
