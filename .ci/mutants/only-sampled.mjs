// A checker for Stryker that lets only the sampled mutants reach the tests.

import { readFileSync } from 'node:fs';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { keyOf } from './sample.mjs';

class OnlySampled {
  async init() {
    this.sample = new Set(JSON.parse(readFileSync(process.env.MUTANTS_SAMPLE, 'utf8')));
  }

  async check(mutants) {
    return Object.fromEntries(mutants.map(mutant => [mutant.id, { status: this.verdict(mutant) }]));
  }

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  verdict(mutant) {
    return this.sample.has(keyOf(process.cwd(), mutant)) ? 'passed' : 'compileError';
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'only-sampled', OnlySampled)];
