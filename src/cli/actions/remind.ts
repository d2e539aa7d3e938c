// Tomorrow's duty as a text for the chat group.

import { reminderText } from '../../documents/reminder-text.ts';
import { asPublished } from '../../domain/roster/roster-duty.ts';
import { dutiesOfDay } from '../../operations/roster/remind.ts';
import type { Action } from '../command-file.ts';
import type * as declared from '../commands/versions.ts';
import { officeOf } from '../office.ts';

export const remind: Action<typeof declared.remindCommand> = async (input, given) => {
  const day = await dutiesOfDay(officeOf(input), given.date);
  const asked = given.documentLang;
  const language = asked === 'vi' || asked === 'en' ? asked : day.language;
  const text = reminderText({ ...day, language });
  return { data: { date: day.date, duties: day.duties.map(asPublished), text }, text: '', copy: text };
};
