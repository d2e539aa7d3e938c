import type { Messages } from '../messages.ts';

export const many: Messages['many'] = {
  progress: ({ done, failed, total, minutes }) =>
    `${done}/${total} wards${failed > 0 ? `, ${failed} failed` : ''}${minutes === null ? '' : `, about ${minutes} min left`}`,
  done: (done, failed) => `${done} wards done${failed > 0 ? `; ${failed} failed` : ''}.`,
  doneBefore: count => `${count} wards were done before.`,
  stopped: 'The disk is full: stopped; nothing was begun for the wards that are left.',
  again: 'Run the same again for those that failed; with --resume FILE only what is left is done next time.',
  resume: 'Run the same again: only what failed is done.',
  no: 'needs a look',
  fault: message => `the process ended on the way (${message})`,
  overview: {
    title: 'How the wards stand',
    subject: (wards, day) => `${wards} wards, ${day}`,
    columns: {
      ward: 'Ward',
      nextMonth: month => `Roster ${month}`,
      emptySeats: 'Empty',
      wrong: 'Errors',
      unrecorded: 'Unrecorded',
      feeds: 'Calendars',
      backup: 'Backup',
      provisional: 'Provisional',
    },
    months: { published: 'published', drafted: 'drafted', missing: 'not drawn up', none: 'no duties' },
    feeds: { none: 'not used', behind: 'behind', failed: 'failed' },
    daysOld: days => (days === 0 ? 'today' : `${days} days`),
    never: 'never',
    unreadable: 'cannot be read',
    footer: wards => `From ${wards} wards’ files`,
    sheet: 'Figures',
  },
};
