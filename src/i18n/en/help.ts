import type { Messages } from '../messages.ts';

export const help: Messages['help'] = {
  about: 'Fair, provable duty rosters for a ward office.',
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Global options:',
    'Commands:': 'Commands:',
    examples: 'Examples:',
  },
  show: 'show how to use it',
  showOf: 'show how to use a command',
  group: 'group of commands',
  options: {
    version: 'print the version number',
    file: "the ward's file",
    lang: 'language: vi or en',
    json: 'print the result as JSON',
    dryRun: 'say what would be done, write nothing',
    yes: 'ask no questions',
    quiet: 'print nothing but errors',
    noColor: 'no colours',
    by: 'who does this (kept in the history)',
    debug: "print details of the program's own faults",
  },
};
