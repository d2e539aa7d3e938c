import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import { showPaged } from '../../src/cli/other-programs.ts';
import { writeOutcome, writePaged } from '../../src/cli/output.ts';

const TALL = 'dòng\n'.repeat(30);

/** A terminal of 24 lines, with a pager or not. */
function terminal(hasPager: boolean, isTTY = true) {
  const shown: string[] = [];
  const paged: string[] = [];
  const stdout = {
    isTTY,
    columns: 80,
    rows: 24,
    write: (text: string | Uint8Array) => shown.push(String(text)),
  };
  const page = (text: string) => hasPager && paged.push(text) > 0;
  const context: Pick<Context, 'stdout' | 'stderr' | 'page'> = { stdout, stderr: stdout, page };
  return { shown, paged, context: context as Context };
}

describe('a text taller than the terminal', () => {
  it('is shown page by page', () => {
    const { shown, paged, context } = terminal(true);
    writePaged(context, TALL);
    expect([shown, paged]).toEqual([[], [TALL]]);
  });

  it.each([
    ['there is no pager', terminal(false), TALL],
    ['it is no terminal', terminal(true, false), TALL],
    ['it fits', terminal(true), 'một dòng\n'],
  ])('is written where %s', (_, { shown, paged, context }, text) => {
    writePaged(context, text);
    expect([shown, paged]).toEqual([[text], []]);
  });

  it('is never paged where she acted for it', () => {
    const { shown, paged, context } = terminal(true);
    const how = { command: 'x', json: false, quiet: false };
    writeOutcome({ data: null, text: TALL }, context, { ...how, paged: false });
    expect([shown.join(''), paged]).toEqual([TALL, []]);
  });
});

describe('the pager', () => {
  it.each([
    [{ PAGER: '' }, 'linux', false],
    [{ PAGER: 'khong-co-chuong-trinh' }, 'linux', false],
    [{}, 'win32', false],
    [{ PAGER: 'sh -c true' }, 'linux', true],
    [{ PAGER: 'sh -c true' }, 'win32', true],
  ])('%j on %s', (environment, platform, taken) => {
    expect(showPaged(TALL, { PATH: process.env['PATH'], ...environment }, platform)).toBe(taken);
  });
});
