import { solveInstanceFile } from '../dist/engine/solve-instance.js';

const [file] = process.argv.slice(2);
if (!file) {
  process.stderr.write('usage: npm run -s solve -- INSTANCE.json\n');
  process.exitCode = 2;
} else {
  process.stdout.write(`${JSON.stringify(await solveInstanceFile(file))}\n`);
}
