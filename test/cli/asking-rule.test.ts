// One rule for every command that writes: show, ask, do, say how to take it back and what comes next (docs/cli.md).

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import type { Effect } from '../../src/cli/declaration.ts';
import { speakerOf } from '../../src/cli/speaker.ts';
import { messagesIn } from '../../src/i18n/languages.ts';
import { BASE, BASE_LATER, FILES, WRITING, WRITING_OTHERWISE } from '../system/faults/writing-commands.ts';
import { fillCells } from './fill-cells.ts';
import { type Answer, asked, ENTER, ESCAPE, willAnswer } from './scripted-prompts.ts';
import { type TemporaryWard, temporaryWard } from './temporary-ward.ts';

const spoken = speakerOf('vi', COMMANDS, messagesIn('vi').help);
const declared = new Map(COMMANDS.map(c => [c.name as string, c]));
const NEEDS_YES: ReadonlySet<Effect> = new Set(['takes-away', 'publishes', 'for-good']);
const ASKS: ReadonlySet<Effect> = new Set([...NEEDS_YES, 'notes']);
const commandsOf = (wanted: (effect: Effect) => boolean) =>
  Object.keys(WRITING).filter(name => wanted(declared.get(name)?.effect ?? 'reads'));

let ward: TemporaryWard;
let base: Buffer;
beforeAll(async () => {
  ward = temporaryWard('2026-11-30T08:00:00+07:00');
  for (const [name, content] of Object.entries(FILES)) ward.file(name, content);
  for (const argv of BASE) await ward.done(...here(argv));
  fillCells(join(ward.folder, 'shared.xlsx'), { E5: '' });
  ward.at('2026-12-15T08:00:00+07:00');
  for (const argv of BASE_LATER) await ward.done(...here(argv));
  base = ward.bytes();
}, 120_000);
afterAll(() => ward.remove());
beforeEach(() => {
  ward.become(base);
  rmSync(join(ward.folder, 'out'), { recursive: true, force: true });
  mkdirSync(join(ward.folder, 'out'));
  willAnswer();
});

const here = (argv: readonly string[]) => argv.map(word => word.replace('@', ward.folder));
const typed = (name: string) => here(WRITING[name] ?? []).filter(word => word !== '--yes');
/** Who takes a seat is pointed at before, and Enter takes whom the program takes. */
const pointed = (name: string): readonly Answer[] => (name === 'absent' ? [ENTER, ENTER, ENTER] : []);
/** Redo needs something that was taken back, and an undo of one's own notes alone needs no yes. */
const harmless = new Set(['undo', 'redo', 'people import']);

async function onTerminal(name: string, answer: Answer) {
  const seats = pointed(name).length;
  willAnswer(...pointed(name), answer, answer, answer);
  const ran = await ward.onTerminal(...typed(name));
  return { ...ran, questions: asked().length - Math.min(seats, Math.max(0, asked().length - 1)) };
}

const unchanged = () => ward.bytes().equals(base);

describe('every command', () => {
  it('says what it does to the ward', () => {
    const written = new Set([...Object.keys(WRITING), ...WRITING_OTHERWISE]);
    const wrong = COMMANDS.filter(({ name, effect }) => written.has(name) === (effect === 'reads'));
    expect(wrong.map(c => c.name)).toEqual([]);
  });

  it('stands in the table of docs/cli.md under its effect', () => {
    const page = readFileSync('docs/cli.md', 'utf8');
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \|[^|]*\|[^|]*\| (.*) \|$/gm)];
    const told = new Map(rows.map(([, effect = '', names = '']) => [effect, names.match(/`[^`]+`/g) ?? []]));
    for (const effect of new Set(COMMANDS.map(c => c.effect))) {
      if (effect === 'reads') continue;
      const names = COMMANDS.filter(c => c.effect === effect).map(c => `\`${c.name}\``);
      expect([effect, [...(told.get(effect) ?? [])].sort()]).toEqual([effect, names.sort()]);
    }
  });
});

describe.each(commandsOf(effect => ASKS.has(effect)))('%s', name => {
  const effect = declared.get(name)?.effect ?? 'reads';

  it('shows, asks one question, and changes nothing where somebody leaves', async () => {
    const { exitCode, stdout, stderr, questions } = await onTerminal(name, ESCAPE);
    expect([exitCode, stdout, unchanged()]).toEqual([130, '', true]);
    if (pointed(name).length === 0) expect(questions).toBe(1);
    expect(stderr).toContain('chưa có gì thay đổi');
  });

  it('is done on Enter, but for what nothing takes back, and says how to go back and go on', async () => {
    const enter = await onTerminal(name, ENTER);
    expect([enter.questions, enter.exitCode, unchanged()]).toEqual(
      effect === 'for-good' ? [1, 130, true] : [1, 0, false],
    );
    if (effect === 'for-good') expect((await onTerminal(name, true)).exitCode).toBe(0);
    else {
      const back = declared.get(name)?.takenBackBy ?? 'undo';
      expect(enter.stderr).toContain(`Muốn lấy lại như trước: ${spoken.line(`lichtruc ${back}`)}`);
      expect(enter.stderr).toMatch(/\n {2}lichtruc \S/);
    }
  });

  it('without a terminal is done as typed where it only adds, and needs --yes otherwise', async () => {
    const { exitCode, stdout } = await ward.run(...typed(name), '--json');
    const needs = NEEDS_YES.has(effect) && !harmless.has(name);
    expect([exitCode, unchanged()]).toEqual(needs ? [2, true] : [0, false]);
    if (needs) expect(JSON.parse(stdout).error.problems[0].code).toBe('confirmation-needed');
  });
});

describe.each(commandsOf(effect => effect === 'files' || effect === 'drafts'))('%s', name => {
  it('asks nothing, with a terminal or without', async () => {
    expect((await ward.onTerminal(...typed(name))).exitCode).toBe(0);
    expect(asked()).toEqual([]);
    ward.become(base);
    rmSync(join(ward.folder, 'out'), { recursive: true, force: true });
    mkdirSync(join(ward.folder, 'out'));
    expect((await ward.run(...typed(name))).exitCode).toBe(0);
  });
});
