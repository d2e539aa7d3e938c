import type { helpTopics as vi } from '../vi/help-topics.ts';

export const helpTopics: typeof vi = {
  dates: {
    called: ['dates', 'days', 'date', 'day'],
    text: `Days and runs of days are typed alike everywhere; several words need no quotes:

  a day          04/12/2026, 2026-12-04, 4/12, ngày 4 tháng 12, tomorrow, friday,
                 T6 tuần sau, CN (day before month)
  a run of days  4/12 - 8/12, 4-8/12, từ mai đến thứ 2, đến hết thứ 6, next week

A day without its year is the nearest to come, at most six months away (in the service record:
the nearest gone by). What was taken for granted is said back. What can mean two things, lunar
days and “cuối tuần” are never guessed but refused with the days they may mean.
Who and when may stand in either order: absent 4/12 CB07, absent CB07 4/12.`,
  },
  periods: {
    called: ['periods', 'period', 'quarters'],
    text: `A period is what a roster covers:

  a month        2027-01, tháng 1, T12, next-month, this-month
  a quarter      2027-Q1, quý 1, quý I/2027
  a year         2027, 6 tháng đầu năm 2027
  these days     2027-01-04..2027-01-15 (both ends included), 4/1 - 15/1
  a week         tuần 50, next week

A period without its year is the one that is on or the next; in reports the last that has begun;
show and export take the nearest that has a roster.`,
  },
  'exit-codes': {
    called: ['exit codes', 'exit code'],
    text: `Exit codes, for programs that call this one:

    0   done
    1   the answer is no: findings, differences, no roster possible, nothing published
    2   what was typed, or a file that was named, cannot be read
    3   it can be read but is wrong
    4   the ward’s file or a disk: missing, busy, damaged, full, not writable
   70   a fault of the program; --debug prints where
  130   cancelled; nothing was changed

A reader that closes the pipe early (head) is no error.`,
  },
  files: {
    called: ['files', 'file'],
    text: `A ward is one file. Which one is used, in this order:

  1. --file PATH
  2. the environment’s LICHTRUC_FILE
  3. lichtruc.db in the current folder
  4. lichtruc.db in the data folder: %LOCALAPPDATA%\\lichtruc on Windows,
     ~/.local/share/lichtruc on Linux, ~/Library/Application Support/lichtruc on macOS

A double click on Windows works in C:\\Users\\YOU\\LichTruc.
The file may be copied while nobody uses it; the command backup may copy it at any time.
History, what is published and what is drafted are all in it; undo takes back.`,
  },
  environment: {
    called: ['environment', 'environment variables'],
    text: `What the program reads of the environment:

  LICHTRUC_FILE   the ward’s file, where there is no --file
  LC_ALL, LC_MESSAGES, LANG
                  the language, before there is a file and without --lang: en… is English
  NO_COLOR        no colours; TERM=dumb too
  PAGER           the program that shows a page at a time; PAGER= (empty) for none
  LICHTRUC_NOW    a time in place of the clock, for trying: 2026-12-15T08:00:00+07:00`,
  },
};
