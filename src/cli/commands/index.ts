// Every command, in the order in which help lists them.

import type { CommandFile } from '../command-file.ts';

export const COMMANDS: readonly CommandFile[] = [];
