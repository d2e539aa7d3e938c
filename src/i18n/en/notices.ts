import type { Messages } from '../messages.ts';
import { dates } from './dates.ts';

export const notices: Messages['notices'] = {
  'file-unsound': ({ path }) =>
    `${path} was changed outside lichtruc, where this command does not look. See where: lichtruc doctor.`,
  'not-synced': ({ path }) =>
    `Done, but the disk of ${path} has not confirmed it: it may be lost if the power fails now. Check the disk, then look again with lichtruc history.`,
  'clock-behind': ({ today, newest }) =>
    `This computer’s clock says ${dates.date(today)}, before the last thing that was done (${dates.date(newest)}). Set date and time right.`,
  'beyond-announced': ({ today, until }) =>
    `This computer’s clock says ${dates.date(today)}, but days off are known until ${until} only. Set the date if it is wrong; otherwise bring the days off in: lichtruc holidays import FILE.csv.`,
};
