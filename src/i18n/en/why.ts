import type { Messages } from '../messages.ts';

export const why: Messages['why'] = {
  head: (when, time) => `${when}, ${time}`,
  seat: (role, person) => `${role}: ${person}`,
  emptySeats: 'nobody yet',
  nobody: 'Nobody could serve instead.',
  who: 'Who could serve',
  verdict: 'Compared with now',
  sitting: 'serves now',
  same: 'just as good',
  better: level => `better: ${level}`,
  worse: level => `worse: ${level}`,
  lacksSkill: skill => `Lacks the skill ${skill}, and nobody else in the duty has it.`,
  explain:
    'Each column is a level and what it would change by with that person in the seat; below zero is better, the leftmost decides first.',
  cannot: 'Who could not:',
  reason: (person, reasons) => `${person}: ${reasons}`,
  blocked: count => `${count} could not serve in this duty; see why with --details.`,
  isSitting: (person, role) => `${person} serves in this duty (${role}).`,
  best: others => `None of the ${others} others who could serve would make the roster better.`,
  only: 'Nobody else could serve.',
  next: (person, verdict) => `The nearest is ${person} – ${verdict}.`,
  could: (person, role, instead) => `${person} could serve as ${role} in place of ${instead}.`,
  couldFill: (person, role) => `${person} could take the empty seat of ${role}.`,
  couldNot: (person, role, instead) => `${person} could not serve as ${role} (now: ${instead}):`,
  noSeat: person => `This duty has no seat for ${person}:`,
};
