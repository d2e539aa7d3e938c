// What is mutated, the share of mutants that tests must kill in percent, and which tests are asked: those that say what
// the folder promises, so that a mutant does not wait for the whole suite.

export const FOLDERS = {
  rules: { floor: 85, tests: ['rules', 'engine'] },
  objective: { floor: 85, tests: ['rules', 'engine'] },
  domain: { floor: 85, tests: ['domain', 'workdays', 'rules', 'store', 'operations'] },
  workdays: { floor: 85, tests: ['workdays', 'domain'] },
  store: { floor: 85, tests: ['store', 'operations'] },
  'operations/roster': { floor: 85, tests: ['operations', 'scenarios'] },
  engine: { floor: 75, tests: ['engine'] },
  feeds: { floor: 75, tests: ['feeds'] },
};
