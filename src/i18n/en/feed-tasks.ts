import type { Messages } from '../messages.ts';

export const feedTasks: Messages['feedTasks'] = {
  columns: {
    owner: 'Whose',
    name: 'Name',
    token: 'Token',
    issued: 'Issued',
    by: 'By',
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
  ended: count => `${count} addresses revoked of people who have left.`,
  serving: (url, folder) => `Serving ${folder} at ${url} (Ctrl+C stops).`,
  stopped: answered => `Stopped after ${answered} answers.`,
  slips: count => `${count} slips. Whoever has one sees the calendar: delete the file once it is printed.`,
};
