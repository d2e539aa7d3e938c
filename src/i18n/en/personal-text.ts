import type { Messages } from '../messages.ts';

const versionOf = (version: number | null) => (version === null ? 'draft' : `version ${version}`);

export const personalText: Messages['personalText'] = {
  to: name => `To ${name}:`,
  changed: (version, ward) => `Your duties at ${ward} have changed (${versionOf(version)}):`,
  roster: (version, ward) => `Your duties at ${ward} (${versionOf(version)}):`,
  off: (when, instead) => `No longer on duty: ${when}${instead ? ` (${instead} serves)` : ''}`,
  calledOff: (when, reason) => `CALLED OFF: ${when}${reason ? `. Reason: ${reason}` : ''}`,
  withdrawn: when => `No duty any more: ${when}`,
  on: (when, role, insteadOf) => `On duty: ${when}, ${role}${insteadOf ? `, in place of ${insteadOf}` : ''}`,
  restored: when => `On duty after all: ${when}`,
  moved: (before, after) => `Changed: it was ${before}; now ${after}`,
  partners: names => `Together with ${names}`,
  partner: (name, role) => `${name} (${role})`,
  none: 'No duty in this period yet.',
  page: address => `Your own page, always up to date (please pass it to nobody): ${address}`,
  heading: (count, secret) =>
    `Texts for ${count === 1 ? 'one person' : `${count} people`}${secret ? ' (with secret addresses, not for the group)' : ''}:`,
  tooMany: count => `There are ${count} texts, one for each person; see and copy each by:`,
  copied: name => `The text for ${name} is on the clipboard: paste it into their chat with Ctrl+V.`,
  next: name => `Copy the text for ${name} next?`,
  notCopied: count =>
    `${count === 1 ? 'One text' : `${count} texts`} for single people not copied: that needs somebody at a terminal.`,
};
