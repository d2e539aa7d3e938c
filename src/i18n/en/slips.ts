import type { Messages } from '../messages.ts';

export const slips: Messages['slips'] = {
  title: 'Roster slips',
  ward: 'Calendar of the ward',
  role: name => `Calendar of ${name}`,
  scan: 'Scan with the camera of your phone to see your duties and put them in your calendar.',
  issued: date => `Issued ${date}`,
  keep: 'It belongs to whoever is named here; do not photograph it for others.',
  again: office =>
    `Lost, leaked or a new phone: tell the office of ${office} to revoke it and issue another.`,
  contact: whom => `Contact: ${whom}`,
};
