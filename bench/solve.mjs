// The engine's sources as they are: nothing is built here.

import { compileSparingly } from '../src/engine/own-process.ts';
import { solveInstanceFile } from '../src/engine/solve-instance.ts';

const [file] = process.argv.slice(2);
if (!file) {
  process.stderr.write('usage: npm run -s solve -- INSTANCE.json\n');
  process.exitCode = 2;
} else
  try {
    compileSparingly();
    process.stdout.write(`${JSON.stringify(await solveInstanceFile(file))}\n`);
  } catch (error) {
    // What is wrong with the file, as facts; a file that is not there says so itself.
    const [problem] = error.problems ?? [];
    process.stderr.write(
      `${file}: ${problem ? `${problem.facts.path}: ${problem.facts.reason}` : error.message}\n`,
    );
    process.exitCode = 3;
  }
