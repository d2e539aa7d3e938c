import type { Messages } from '../messages.ts';

export const feedTasks: Messages['feedTasks'] = {
  columns: {
    owner: 'Whose',
    name: 'Name',
    token: 'Token',
    issued: 'Issued',
    by: 'By',
    events: 'Duties',
    age: 'Written',
    next: 'Sees next',
    state: 'State',
  },
  ward: 'The whole ward',
  role: name => `Role ${name}`,
  states: { alive: 'in use', ended: 'has left', revoked: 'revoked' },
  none: 'No calendar address has been given out yet.',
  issued: count => `${count} calendar addresses given out.`,
  kept: count => `${count} had one of that name already and keep it.`,
  revoked: count => `${count} calendar addresses revoked.`,
  masked: 'Tokens are masked; add --show for the whole address.',
  revokeQuestion: count =>
    `Revoke ${count} addresses? Whoever uses them gets no calendar any more, and they cannot be brought back.`,
  rotateQuestion: count =>
    `Change ${count} addresses? The old ones stop working, and their owners need a new slip.`,
  built: (feeds, written, unchanged, deleted) =>
    `${feeds} feeds: ${written} files written, ${unchanged} unchanged, ${deleted} feeds deleted.`,
  shows: version => (version === null ? 'Nothing is published yet.' : `They show version ${version}.`),
  takeOverQuestion: ({ from, ward, ending }) =>
    `The folder holds the calendars of ${from}. Give it to ${ward}? These addresses end for good: ${ending.join(', ') || 'none'}.`,
  takenOver: ({ from, ward, ending }) =>
    `The folder passes from ${from} to ${ward}; addresses that end: ${ending.join(', ') || 'none'}.`,
  regainQuestion: ({ version, own }) =>
    `Calendars have version ${version}, this file only ${own}. Count on after version ${version}? Duties that only calendars know will show as cancelled.`,
  regained: ({ version }) => `Numbers go on after version ${version}.`,
  ended: count => `${count} addresses revoked of people who have left.`,
  serving: (url, folder) => `Serving ${folder} at ${url} (Ctrl+C stops).`,
  stopped: answered => `Stopped after ${answered} answers.`,
  slips: count => `${count} slips. Whoever has one sees the calendar: delete the file once it is printed.`,
  feedStates: { current: 'current', behind: 'behind', missing: 'missing', broken: 'broken' },
  age: seconds => {
    if (seconds < 3600) return `${Math.floor(seconds / 60)} min ago`;
    return seconds < 172_800
      ? `${Math.floor(seconds / 3600)} h ago`
      : `${Math.floor(seconds / 86_400)} days ago`;
  },
  current: (count, version) =>
    version === null
      ? `${count} feeds; nothing is published yet.`
      : `All ${count} feeds show version ${version}.`,
  lagging: (wrong, count, version) =>
    `${wrong} of ${count} feeds lag behind ${version === null ? 'what is there' : `version ${version}`}.`,
  stillOpen: tokens => `Revoked addresses still open: ${tokens}.`,
  headers: names => `The server sends these not at all or wrong: ${names}. See docs/serving.md.`,
};
