// Facts for every problem at once: each fact answers with `say(its name)`, those that are lists with a list of it.

/** Facts that are lists of texts. */
const LISTS = new Set(['patterns', 'known', 'headings', 'rules', 'choices', 'findings', 'people', 'found']);

export function anyFacts(say: (name: string) => string | number): never {
  return new Proxy(
    {},
    {
      get: (_, key) => {
        const name = String(key);
        if (name === 'rule') return 'one-line';
        if (name === 'kind') return 'xls';
        if (name === 'oddity') return 'digits';
        if (name === 'why') return 'several';
        if (name === 'barrier') return 'init';
        if (name === 'candidates') return [{ code: say('code'), name: say('name'), unit: say('unit') }];
        if (name === 'meant') return [{ from: '2026-12-04', last: '2026-12-08' }];
        if (name === 'pins') return [{ date: '2026-12-04', person: say('pins') }];
        if (name === 'ways') return [{ kind: 'month', person: say(name) }];
        return LISTS.has(name) ? [say(name)] : say(name);
      },
    },
  ) as never;
}
