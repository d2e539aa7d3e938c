// `node run-lines.mjs LINES`: runs the program on each of some lines of words (JSON) in one process, until one fails.

const { main } = await import('../../dist/cli/main.js');
const [, , lines = '[]'] = process.argv;
for (const words of JSON.parse(lines)) {
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...words);
  await main(process);
  if (process.exitCode) break;
}
