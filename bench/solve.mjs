// The built engine where there is one, else its sources as they are: nothing is built here.

import { existsSync } from 'node:fs';

const isBuilt = existsSync(new URL('../dist/engine/solve-instance.js', import.meta.url));
const engine = name => import(isBuilt ? `../dist/engine/${name}.js` : `../src/engine/${name}.ts`);

const [file] = process.argv.slice(2);
if (!file) {
  process.stderr.write('usage: npm run -s solve -- INSTANCE.json\n');
  process.exitCode = 2;
} else
  try {
    const [{ compileSparingly }, { solveInstanceFile }] = await Promise.all(
      ['own-process', 'solve-instance'].map(engine),
    );
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
