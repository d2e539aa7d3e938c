// Tomorrow's duty as a text for the chat group.

import { reminderText } from '../../documents/reminder-text.ts';
import { asPublished } from '../../domain/roster/roster-duty.ts';
import { dutiesOfDay } from '../../operations/roster/remind.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { officeOf } from '../office.ts';

export async function remind(input: CommandInput): Promise<Outcome> {
  const day = await dutiesOfDay(officeOf(input), input.args[0] ?? null);
  const asked = input.options['documentLang'];
  const language = asked === 'vi' || asked === 'en' ? asked : day.language;
  const text = reminderText({ ...day, language });
  return { data: { date: day.date, duties: day.duties.map(asPublished), text }, text: '', copy: text };
}
