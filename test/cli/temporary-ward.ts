// A ward file in a folder of its own, and commands run on it in process.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { type Captured, lichtruc } from './captured.ts';

export const SMALL_LIST = `Mã;Họ và tên;Nhóm;Kỹ năng;Đơn vị;Kèm cặp;Tập sự
CB01;Nguyễn Thị Ánh Tuyết;Cán bộ;Hộ tịch;Văn phòng;;
CB02;Trần Văn Bình;Cán bộ;Hộ tịch;Văn phòng;;
CB03;Lê Thị Cúc;Cán bộ;;Địa chính;;
CB04;Phạm Đức Dũng;Cán bộ;;Địa chính;;
ĐV01;Hoàng Gia An;Đoàn viên;;Chi đoàn 1;x;
ĐV02;Vũ Thị Bảo;Đoàn viên;;Chi đoàn 1;;
ĐV03;Đỗ Minh Châu;Đoàn viên;;Chi đoàn 2;;
ĐV04;Bùi Thu Diệp;Đoàn viên;;Chi đoàn 2;;
ĐV05;Ngô Quốc Đạt;Đoàn viên;;Chi đoàn 2;;
`;

export interface TemporaryWard {
  readonly folder: string;
  readonly db: string;
  /** Runs as at `now`, with nobody there to be asked; the ward keeps its own state between runs. */
  run(...argv: string[]): Promise<Captured>;
  /** Runs on a terminal; prompts have to be scripted. */
  onTerminal(...argv: string[]): Promise<Captured>;
  /** Runs with --yes and throws unless it is done (exit code 0). */
  done(...argv: string[]): Promise<Captured>;
  /** The `data` of a run with --yes and --json. */
  data<T = Record<string, unknown>>(...argv: string[]): Promise<T>;
  at(now: string): void;
  now(): string;
  file(name: string, content: string | Uint8Array): string;
  bytes(): Buffer;
  /** Holds from now on what these bytes of another ward's file say. */
  become(bytes: Uint8Array): void;
  remove(): void;
}

export function temporaryWard(now = '2026-12-15T08:00:00+07:00'): TemporaryWard {
  const folder = mkdtempSync(join(tmpdir(), 'lichtruc-'));
  const db = join(folder, 'ward.db');
  let clock = now;
  const environment = () => ({
    LICHTRUC_FILE: db,
    LICHTRUC_NOW: clock,
    LICHTRUC_SEED: 'test',
    LANG: 'vi_VN.UTF-8',
  });
  const run = (...argv: string[]) => lichtruc(argv, COMMANDS, environment());
  return {
    folder,
    db,
    run,
    onTerminal: (...argv) => lichtruc(argv, COMMANDS, environment(), { interactive: true, folder }),
    async done(...argv) {
      const captured = await run('--yes', ...argv);
      if (captured.exitCode !== 0) throw new Error(`${argv.join(' ')}: ${captured.stderr}`);
      return captured;
    },
    async data(...argv) {
      const { stdout, stderr } = await run('--yes', '--json', ...argv);
      const document = JSON.parse(stdout || '{}');
      if (!('data' in document)) throw new Error(`no data: ${stdout} ${stderr}`);
      return document.data;
    },
    at(later) {
      clock = later;
    },
    now: () => clock,
    file(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    bytes: () => readFileSync(db),
    become: bytes => writeFileSync(db, bytes, { mode: 0o600 }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a change of the ward puts in the wrong of what is published. */
export interface Touched {
  readonly touched: readonly {
    readonly rule: string;
    readonly date: string;
    readonly person: string | null;
  }[];
}

export const JANUARY: readonly (readonly string[])[] = [
  ['generate', '2027-01'],
  ['publish', '2027-01'],
];

/** January 2027, drawn up and published. */
export async function publishJanuary(ward: TemporaryWard): Promise<void> {
  for (const argv of JANUARY) await ward.done(...argv);
}

/** With nine people, and duty from the first of a year. */
export function smallWard(now?: string, from = '2026-01-01'): Promise<TemporaryWard> {
  return wardAfter([], now, from);
}

/** The small ward, with January 2027 published. */
export function publishedWard(now?: string): Promise<TemporaryWard> {
  return wardAfter(JANUARY, now);
}

/** The files of wards, by how they were made. */
const made = new Map<string, Buffer>();

/** A small ward after these commands, which are run once in a process; later wards begin as copies of the first. */
export async function wardAfter(
  commands: readonly (readonly string[])[],
  now?: string,
  from = '2026-01-01',
): Promise<TemporaryWard> {
  const ward = temporaryWard(now);
  const people = ward.file('people.csv', SMALL_LIST);
  const key = JSON.stringify([commands, now, from]);
  const known = made.get(key);
  if (known) ward.become(known);
  else {
    await ward.done('init', '--yes', '--from', from, '--ward-id', 'test-ward');
    await ward.done('people', 'import', people);
    for (const argv of commands) await ward.done(...argv);
    made.set(key, ward.bytes());
  }
  return ward;
}
