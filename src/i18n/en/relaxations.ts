import type { Messages } from '../messages.ts';

export const relaxations: Messages['relaxations'] = {
  title: 'What would fill them, lifting one rule:',
  gap: (who, days) => `allow ${who} a gap of ${days} days`,
  closer: who => `allow ${who} turns nearer to each other than the gap`,
  pin: (who, date) => `unpin ${who} on ${date}`,
  month: who => `allow ${who} more turns in a month`,
  mentor: who => `let ${who} (trainee) serve without a mentor`,
  leave: (who, date) => `${who} serves on ${date} in spite of leave`,
  weekday: (who, date) => `${who} serves on ${date}, an excluded weekday`,
  pair: (one, other) => `let ${one} and ${other} serve together`,
  skill: (skill, date) => `do without the skill ${skill} on ${date}`,
  fills: (how, dates, seats) => `${how}: fills ${seats} ${seats === 1 ? 'seat' : 'seats'} (${dates})`,
};
