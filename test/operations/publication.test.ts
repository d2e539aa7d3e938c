import { afterEach, describe, expect, it } from 'vitest';
import { publishedWard, smallWard, type TemporaryWard } from '../cli/temporary-ward.ts';

interface Published {
  readonly version: number;
  readonly period: { readonly from: string; readonly until: string };
  readonly diff: {
    readonly changes: readonly { readonly kind: string; readonly duty: { readonly date: string } }[];
  };
}
interface Shown {
  readonly roster: {
    readonly publication: { readonly version: number; readonly publishedAt: number };
    readonly duties: readonly {
      readonly duty: { readonly date: string };
      readonly seats: readonly { readonly person: { readonly person: string } | null }[];
    }[];
  };
}

let ward: TemporaryWard;
afterEach(() => ward.remove());

/** Who serves in the first duty from a date on. */
function servingFrom(date: string, { roster }: Shown): readonly string[] {
  const duty = roster.duties.find(d => d.duty.date >= date);
  return duty?.seats.flatMap(seat => seat.person?.person ?? []) ?? [];
}

const datesOf = ({ roster }: Shown) => roster.duties.map(d => d.duty.date);

describe('a new version', () => {
  it('withdraws nothing from the rest of a month of which one week was drafted', async () => {
    ward = await publishedWard();
    const before = datesOf(await ward.data<Shown>('show', '2027-01'));
    await ward.done('leave', 'add', '11/01/2027..15/01/2027', 'CB01', 'CB02');
    await ward.done('generate', '2027-01-11..2027-01-15');
    const { diff } = await ward.data<Published>('publish', '2027-01', '--force', 'không còn ai biết hộ tịch');
    expect(diff.changes.every(c => c.duty.date >= '2027-01-11' && c.duty.date <= '2027-01-15')).toBe(true);
    expect(datesOf(await ward.data<Shown>('show', '2027-01'))).toEqual(before);
  });

  it('withdraws a duty whose day the ward closes', async () => {
    ward = await publishedWard();
    await ward.run('holidays', 'add', '2027-01-18', '--name', 'Ngày hội phường');
    await ward.done('generate', '2027-01', '--repair');
    const { diff } = await ward.data<Published>('publish', '2027-01');
    expect(diff.changes.map(c => [c.kind, c.duty.date])).toContainEqual(['duty-withdrawn', '2027-01-18']);
    expect(datesOf(await ward.data<Shown>('show', '2027-01'))).not.toContain('2027-01-18');
  });

  it('never moves a duty that has begun, and is later than the one before though the clock went back', async () => {
    ward = await publishedWard();
    const first = await ward.data<Shown>('show', '2027-01');
    ward.at('2027-01-15T07:00:00+07:00');
    for (const code of ['CB01', 'CB02', 'CB03', 'CB04'])
      await ward.run('leave', 'add', '04/01/2027..15/01/2027', code);
    await ward.done('leave', 'add', '18/01/2027..22/01/2027', ...servingFrom('2027-01-18', first));
    await ward.done('generate', '2027-01', '--repair');
    await ward.done('publish', '2027-01', '--force', 'thử đồng hồ');
    const second = await ward.data<Shown>('show', '2027-01');
    const past = ({ roster }: Shown) => roster.duties.filter(d => d.duty.date <= '2027-01-15');
    expect(past(second)).toEqual(past(first));
    ward.at('2027-01-16T07:00:00+07:00');
    await ward.done('leave', 'add', '25/01/2027..29/01/2027', ...servingFrom('2027-01-25', second));
    ward.at('2027-01-10T07:00:00+07:00');
    await ward.done('generate', '2027-01-18..2027-01-31', '--repair');
    await ward.done('publish', '2027-01-18..2027-01-31', '--force', 'thử đồng hồ');
    const third = await ward.data<Shown>('show', '2027-01-18..2027-01-31');
    const times = [first, second, third].map(s => s.roster.publication.publishedAt);
    expect(times.every((t, i) => i === 0 || t > (times[i - 1] ?? 0))).toBe(true);
  });
});

interface Absent {
  readonly published: {
    readonly diff: { readonly changes: readonly { readonly from: string; readonly to: string | null }[] };
  };
  readonly alsoBroken: readonly { readonly rule: string; readonly person: string }[];
}

describe('an absence', () => {
  it('that leaves a trainee without a mentor changes the trainee too, and says why', async () => {
    ward = await smallWard();
    await ward.done('people', 'edit', 'ĐV05', '--trainee');
    await ward.done('people', 'edit', 'CB03', '--mentor');
    await ward.done('generate', '2027-01');
    await ward.done('assign', '2027-01-15', 'CB03', '--force', 'thử');
    await ward.done('assign', '2027-01-15', 'ĐV05', '--force', 'thử');
    await ward.done('publish', '2027-01', '--force', 'thử');
    const gone = await ward.data<Absent>('absent', 'CB03', '2027-01-15');
    expect(gone.alsoBroken.map(f => [f.rule, f.person])).toContainEqual(['trainee-alone', 'ĐV05']);
    const { changes } = gone.published.diff;
    expect(changes.map(c => c.from)).toEqual(expect.arrayContaining(['CB03', 'ĐV05']));
  });
});
