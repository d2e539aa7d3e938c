// `--shard 2/10`: the second of ten parts of the same list, as a scheduler hands them to its machines. Which part a ward
// is in follows from its name alone, so that machines that mount the files elsewhere agree, and a ward that joins moves
// no other.

import { createHash } from 'node:crypto';
import { dirname, relative, sep } from 'node:path';
import { UserError } from '../../domain/errors.ts';

export interface Shard {
  /** From one. */
  readonly index: number;
  readonly count: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** `I/N`, or `env` for what Slurm or Kubernetes says of this one. Throws `shard-unreadable`. */
export function readShard(typed: string, environment: Environment): Shard {
  const said = typed === 'env' ? shardOf(environment) : typed;
  const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(said) ?? []).map(Number);
  if (index < 1 || index > count)
    throw new UserError('unreadable', { code: 'shard-unreadable', facts: { value: said || typed } });
  return { index, count };
}

/** Empty where neither scheduler speaks. Kubernetes tells the index of a Job, the manifest has to tell how many there are. */
function shardOf({
  SLURM_ARRAY_TASK_ID: task,
  SLURM_ARRAY_TASK_MIN: first = '0',
  SLURM_ARRAY_TASK_COUNT: tasks,
  JOB_COMPLETION_INDEX: completion,
  JOB_COMPLETIONS: completions,
}: Environment): string {
  if (task && tasks) return `${Number(task) - Number(first) + 1}/${tasks}`;
  return completion && completions ? `${Number(completion) + 1}/${completions}` : '';
}

export function filesOfShard(files: readonly string[], { index, count }: Shard): readonly string[] {
  const root = commonFolder(files);
  return files.filter(file => partOf(relative(root, file), count) === index);
}

function partOf(name: string, count: number): number {
  const digest = createHash('sha256').update(name.split(sep).join('/').normalize('NFC')).digest();
  return (digest.readUInt32BE(0) % count) + 1;
}

function commonFolder([first = '', ...others]: readonly string[]): string {
  let folder = dirname(first);
  for (const file of others)
    while (relative(folder, file).startsWith('..') && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
