// A ward in a folder that can be copied, and commands run on the copy with a fault at the nth call that changes it.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Ran, runLichtruc } from './run-lichtruc.ts';

/** A call that fails by itself, as on a bad sector, with no descriptor left, by a signal, on a drive that loses a lock. */
export interface SingleError {
  readonly error: 'EIO' | 'EMFILE' | 'EINTR' | 'ENOLCK' | 'ENOMEM';
  readonly of: 'changes' | 'reads' | 'opens' | 'locks';
}

export type Fault = 'kill' | 'ENOSPC' | 'EDQUOT' | 'EROFS' | 'EIO' | SingleError;

/** A library to preload, compiled once; needs a C compiler. */
export function compileShim(folder: string, name: 'fault' | 'trace' = 'fault'): string {
  const library = join(folder, `${name}.so`);
  const source = fileURLToPath(new URL(`${name}.c`, import.meta.url));
  execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl']);
  return library;
}

export class FaultyWard {
  readonly folder: string;
  readonly #shim: string;
  readonly #keep: string;

  /** `base` is copied; null starts from an empty folder. */
  constructor(base: string | null, shim: string) {
    this.#keep = mkdtempSync(join(tmpdir(), 'lichtruc-fault-'));
    this.folder = join(this.#keep, 'ward');
    if (base) cpSync(base, this.folder, { recursive: true });
    this.#shim = shim;
  }

  run(words: readonly string[], fault?: { readonly kind: Fault; readonly at: number }): Promise<Ran> {
    return runLichtruc(words, this.folder, {
      LD_PRELOAD: this.#shim,
      FAULT_UNDER: this.folder,
      FAULT_LOG: join(this.#keep, 'calls.log'),
      ...(fault ? { ...environmentOf(fault.kind), FAULT_AT: String(fault.at) } : {}),
    });
  }

  /** Calls so far that changed the folder, or of the kind that a single error is of. */
  calls(): number {
    try {
      return readFileSync(join(this.#keep, 'calls.log'), 'utf8').trimEnd().split('\n').length;
    } catch {
      return 0;
    }
  }

  remove(): void {
    rmSync(this.#keep, { recursive: true, force: true });
  }
}

function environmentOf(kind: Fault): Readonly<Record<string, string>> {
  return typeof kind === 'string'
    ? { FAULT: kind }
    : { FAULT: kind.error, FAULT_IN: kind.of, FAULT_ONCE: '1' };
}
