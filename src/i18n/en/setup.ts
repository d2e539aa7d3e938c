import type { setup as viSetup, upgrade as viUpgrade } from '../vi/setup.ts';

export const setup: typeof viSetup = {
  done: 'Put on this machine, for this user alone:',
  removed: count => (count > 0 ? 'Taken from this machine:' : 'There is nothing to take away.'),
  parts: {
    command: 'the command lichtruc',
    start: 'an entry in the menu of the desktop',
    bash: 'completion (bash)',
    zsh: 'completion (zsh)',
    powershell: 'completion (PowerShell)',
  },
  addToPath: folder => `To call it at once, add to PATH: ${folder}`,
  addToProfile: path => `PowerShell: add to $PROFILE the line  . "${path}"`,
  addToZsh: folder => `zsh: add to ~/.zshrc, before compinit, the line  fpath+=(${folder})`,
};

export const upgrade: typeof viUpgrade = {
  done: ({ before, now }) =>
    `The next start is version ${now}; ${before} is still there. The ward’s file is copied before the new version brings it up to date.\nBack: lichtruc upgrade --back, until the new version has written its first operation.`,
  already: version => `Version ${version} runs already.`,
  back: ({ before, now }) => `The next start is version ${now}; ${before} is still there.`,
  fileBack: copy => `The ward’s file is again what it was before the upgrade, from ${copy}.`,
};
