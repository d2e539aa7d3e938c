import type { Messages } from '../messages.ts';

export const feeds: Messages['feeds'] = {
  calendarName: (ward, owner) => (owner ? `Duty roster ${ward} - ${owner}` : `Duty roster ${ward}`),
  cancelled: summary => `CANCELLED: ${summary}`,
  ownSummary: (role, partners) =>
    partners.length === 0 ? `Duty (${role})` : `Duty (${role}) with ${partners.join(', ')}`,
  dutySummary: names => `Duty: ${names.join(', ')}`,
  nobody: 'nobody yet',
  seat: (role, name, title) => `${role}: ${name}${title ? ` (${title})` : ''}`,
  bring: what => `Bring: ${what}`,
  contact: whom => `To change a turn, ring: ${whom}`,
};
