// What can be wrong where a command is run for many wards.

export interface ManyProblems {
  'no-ward-files': { readonly value: string };
  'ward-file-twice': { readonly path: string; readonly other: string };
  'each-no-command': { readonly value: string };
  'each-command-unknown': { readonly value: string };
  'each-command-alone': { readonly value: string };
  'each-same-output': { readonly value: string };
  'ward-failed': { readonly path: string; readonly reason: string };
  'shard-unreadable': { readonly value: string };
  'run-log-unreadable': { readonly path: string };
  'run-log-differs': { readonly path: string; readonly command: string };
}
