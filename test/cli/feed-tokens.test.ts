import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { issueTokens } from '../../src/operations/feeds/tokens.ts';
import { fixedClock } from '../../src/time/clock.ts';
import { smallWard, type TemporaryWard } from './temporary-ward.ts';

interface Listed {
  readonly subject: { readonly kind: string; readonly person?: string };
  readonly name: string;
  readonly token: string;
  readonly page: string | null;
  readonly state: string;
}
interface Changes {
  readonly issued: readonly Listed[];
  readonly kept: readonly Listed[];
  readonly revoked: readonly Listed[];
}

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await smallWard();
});
afterEach(() => ward.remove());
const list = (...more: string[]) => ward.data<Listed[]>('feeds', 'list', ...more);

describe('calendar addresses', () => {
  it('are 160 random bits, one for everybody who serves, and given out once', async () => {
    const { issued } = await ward.data<Changes>('feeds', 'issue', '--all', '--show');
    expect(issued).toHaveLength(9);
    expect(new Set(issued.map(t => t.token)).size).toBe(9);
    for (const { token } of issued) expect(Buffer.from(token, 'base64url')).toHaveLength(20);
    const again = await ward.data<Changes>('feeds', 'issue', '--all');
    expect([again.issued.length, again.kept.length]).toEqual([0, 9]);
  });

  it('never begin like an option', async () => {
    const drawn = ['f8'.repeat(20), '0a'.repeat(20)];
    const office = {
      path: ward.db,
      clock: fixedClock(1_797_300_000),
      by: 'lan',
      dryRun: false,
      randomHex: () => drawn.shift() ?? '',
    };
    const choice = { people: ['CB01'], all: false, role: null, ward: false, name: null, link: null };
    const { issued } = await issueTokens(office, choice);
    expect(issued.map(t => t.token)).toEqual([Buffer.from('0a'.repeat(20), 'hex').toString('base64url')]);
  });

  it('are several to a person, told apart by name, and revoked one by one', async () => {
    await ward.done('feeds', 'issue', 'CB01', '--name', 'điện thoại');
    await ward.done('feeds', 'issue', 'CB01', '--name', 'máy tính');
    await ward.done('feeds', 'revoke', 'CB01', '--name', 'điện thoại', '--yes');
    expect((await list()).map(t => t.name)).toEqual(['máy tính']);
    expect((await list('--revoked')).map(t => t.state)).toEqual(['revoked', 'alive']);
  });

  it('are masked in every output unless asked for', async () => {
    const { issued } = await ward.data<Changes>('feeds', 'issue', 'CB01', '--show');
    const token = issued[0]?.token ?? '';
    const [plain, json, shown] = [
      await ward.done('feeds', 'list'),
      await ward.done('feeds', 'list', '--json'),
      await ward.done('feeds', 'list', '--show'),
    ];
    expect(plain.stdout + plain.stderr + json.stdout).not.toContain(token.slice(0, 8));
    expect(shown.stdout).toContain(token);
    const rotated = await ward.done('feeds', 'rotate', 'CB01', '--yes');
    expect(rotated.stdout + rotated.stderr).not.toContain(token.slice(0, 8));
  });

  it('change for new ones of the same name; the old one is gone for good', async () => {
    const { issued } = await ward.data<Changes>('feeds', 'issue', 'CB01', '--name', 'điện thoại', '--show');
    ward.at('2026-12-16T08:00:00+07:00');
    const rotated = await ward.data<Changes>('feeds', 'rotate', 'CB01', '--show', '--yes');
    expect(rotated.issued[0]).toMatchObject({ name: 'điện thoại', state: 'alive' });
    expect(rotated.issued[0]?.token).not.toBe(issued[0]?.token);
    const leaked = await ward.run('feeds', 'revoke', '--link', issued[0]?.token ?? '', '--yes');
    expect(leaked.exitCode).toBe(3);
  });

  it('are revoked by the link that leaked, and an unknown link is refused in the words for a revoked one', async () => {
    await ward.done('settings', 'set', 'base-url', 'https://lich.example.vn/truc/');
    const { issued } = await ward.data<Changes>('feeds', 'issue', 'CB01', '--show');
    const page = issued[0]?.page ?? '';
    expect(page).toBe(`https://lich.example.vn/truc/${issued[0]?.token}/`);
    const revoke = (link: string) => ward.run('feeds', 'revoke', '--link', link, '--yes');
    expect((await revoke(`${page}lich.ics`)).exitCode).toBe(0);
    const [revoked, unknown] = [
      await revoke(page),
      await revoke(`https://lich.example.vn/truc/${'x'.repeat(27)}/`),
    ];
    expect(revoked).toEqual(unknown);
    expect(revoked.stderr).not.toContain(issued[0]?.token.slice(0, 8));
  });

  it('end with the service of their owner, who gets no new one', async () => {
    await ward.done('feeds', 'issue', '--all');
    await ward.done('people', 'retire', 'CB01', '--last', '2026-12-20');
    expect((await list()).find(t => t.subject.person === 'CB01')?.state).toBe('alive');
    ward.at('2026-12-21T00:00:00+07:00');
    expect((await list()).find(t => t.subject.person === 'CB01')?.state).toBe('ended');
    const { exitCode, stderr } = await ward.run('feeds', 'issue', 'CB01', '--name', 'mới');
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('CB01')]);
  });

  it('ask before they are taken back, and a dry run takes nothing', async () => {
    await ward.done('feeds', 'issue', '--role', 'cán bộ');
    await ward.done('feeds', 'issue', '--ward');
    const before = ward.bytes();
    const refused = await ward.run('feeds', 'revoke', '--ward');
    expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringContaining('--dong-y')]);
    await ward.done('feeds', 'revoke', '--ward', '--dry-run');
    await ward.done('feeds', 'issue', '--all', '--dry-run');
    expect(ward.bytes().equals(before)).toBe(true);
    expect((await list()).map(t => t.subject.kind)).toEqual(['ward', 'role']);
  });
});
