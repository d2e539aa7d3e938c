// What the solver wants of a process that is ours alone. Whoever only borrows the engine keeps their flags.

import { setFlagsFromString } from 'node:v8';

/**
 * V8 runs WebAssembly at once from its baseline compiler, and compiles anew, with all its optimisations, every
 * function that has run for so many bytes of code. By default that is 1.8 million, and a quarter spent three times
 * as much on compiling as on solving. This much pays for itself: a year or the hundredth ward still gets there.
 */
const TIERING_BUDGET = 2_000_000_000;

/** To be called before the solver is loaded. */
export function compileSparingly(): void {
  setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET}`);
}
