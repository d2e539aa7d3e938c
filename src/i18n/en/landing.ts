import type { Messages } from '../messages.ts';

export const landing: Messages['landing'] = {
  title: (owner, ward) => (owner ? `Duty roster of ${owner}` : `Duty roster ${ward}`),
  next: 'Next duties',
  none: 'No duties ahead yet. When the next roster is published, they appear here by themselves.',
  version: (n, published) => `As of version ${n}, published ${published}.`,
  changes: { title: 'Changed lately', changed: 'changed', added: 'new', cancelled: 'cancelled' },
  subscribe: 'Put it on your phone',
  subscribeWhy: 'Choose your device. Once is enough: when the roster changes, your calendar follows.',
  zalo: 'Opened inside Zalo, and the buttons do nothing? Open this page in:',
  openIn: { safari: 'Safari (iPhone)', chrome: 'Chrome (Android)' },
  buttons: {
    iphone: 'iPhone, iPad, Mac',
    android: 'Android',
    computer: 'Computer',
    icsx5: 'Open in ICSx5',
    google: 'Google Calendar',
    outlook: 'Outlook',
    copy: 'Copy the link',
    copied: 'Copied',
    file: 'Download the file',
  },
  androidHow:
    'With the app ICSx5: tap the button below. The Google Calendar app cannot add a link by itself: do it once on a computer, under “Computer”.',
  computerHow: 'Sign in with the account that you use on the phone, then choose:',
  fileIsCopy: 'only a copy, which never changes.',
  link: 'Calendar link to copy',
  linkHow: 'Press and hold the link, select all, copy.',
  stepsTitle: 'Step by step',
  steps: [
    {
      device: 'iPhone, iPad',
      list: [
        'Open this page in Safari and tap “iPhone, iPad, Mac”.',
        'Tap “Subscribe”, then “Add”.',
        'If the button does nothing: Settings → Apps → Calendar → Calendar Accounts → Add Account → Other → Add Subscribed Calendar, and paste the link.',
        'To be reminded: when subscribing, switch “Remove Alarms” off.',
      ],
    },
    {
      device: 'Android',
      list: [
        'The Google Calendar app cannot add a link. Do it once on a computer:',
        'Open calendar.google.com, click + beside “Other calendars”, choose “From URL”, paste the link, click “Add calendar”.',
        'On the phone open Google Calendar → Settings and switch the new calendar on.',
        'No computer: install the app ICSx5, tap +, paste the link.',
      ],
    },
    {
      device: 'Outlook',
      list: [
        'Open outlook.com, or Outlook on the computer, and go to Calendar.',
        'Choose “Add calendar” → “Subscribe from web”, paste the link, name it, click “Import”.',
      ],
    },
  ],
  notesTitle: 'Good to know',
  notes: [
    'Google refreshes only every 4 to 24 hours, on its own clock. The office tells you of urgent changes; this page shows them at once.',
    'Google drops the reminders of subscribed calendars and iPhones mostly do: do not depend on them alone.',
    'A cancelled duty stays until its day is over, with CANCELLED in front.',
    'The link is yours alone: whoever has it sees the calendar. If it leaks or the phone is lost, ask the office for a new one.',
  ],
  contact: whom => `The office: ${whom}`,
  otherLanguage: 'English',
};
