import type { Messages } from '../messages.ts';
import { inCapitals } from '../vi/model-name.ts';
import { inQuotes } from './model-name.ts';

const upper = (model: string): string => inCapitals(inQuotes(model));

export const changeText: Messages['changeText'] = {
  title: (model, version) =>
    version === null
      ? `CHANGES PLANNED TO THE DUTY ROSTER${upper(model)}`
      : `CHANGES TO THE DUTY ROSTER${upper(model)} (version ${version})`,
  day: (weekday, date, time) => `${weekday}, ${date}, ${time}`,
  instead: (role, from, to) => `${role}: ${to} in place of ${from}`,
  comes: (role, person) => `${role}: ${person}`,
  goes: (role, person) => `${role}: ${person} does not serve, nobody yet instead`,
  opens: (role, person, note) => `${role}: ${person} does not serve; ${note}`,
  cancelled: (reason, freed) =>
    `CANCELLED${reason ? `: ${reason}` : ''}${freed ? `. Need not come: ${freed}` : ''}`,
  added: (label, reason) => `ADDED${label ? ` (${label})` : ''}${reason ? `: ${reason}` : ''}`,
  restored: 'Held as planned after all',
  withdrawn: freed => `No duty on this day any more${freed ? `. Need not come: ${freed}` : ''}`,
  changed: (before, after) => `CHANGED: it was ${before}; now ${after}`,
  renamed: (before, after) => `Name corrected: ${before} → ${after}`,
  rest: 'All other duties stay as they are.',
  reminder: model => `REMINDER: DUTY${upper(model)}`,
  today: 'Today',
  tomorrow: 'Tomorrow',
  on: (when, weekday, date, time) => `${when ? `${when}, ` : ''}${weekday} ${date}, ${time}`,
  place: place => `Place: ${place}`,
  onDuty: (role, people) => `${role}: ${people}`,
  nobody: 'nobody yet',
  bring: what => `Bring: ${what}`,
  contact: who => `If anything comes up, tell: ${who}`,
  beInTime: 'Please be there in time.',
  noDuty: (weekday, date) => `No duty on ${weekday} ${date}.`,
};
