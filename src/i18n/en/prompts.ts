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
  formKeys: '↑↓ move • ←→ choose • type to fill in • Enter goes on, on the last line it is done • Esc leave',
  formAgree: '[ Done ]',
  pasted: lines => `(${lines} lines taken; Enter on an empty line to finish)`,
  nothingFound: 'Nothing found.',
  timeUnreadable: 'Write a time, for example 7:30.',
  countUnreadable: 'Write a number from 0 to 9.',
  notEmpty: 'This cannot be left empty.',
  otherDate: 'Another date…',
};
