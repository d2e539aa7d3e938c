// Random commands on the store, and a model of what the office believes: who sits where, which version is in force, what
// can be taken back. MODEL_RUNS and MODEL_SEED ask for more and for others.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { publishedWard, type TemporaryWard } from '../cli/temporary-ward.ts';

const PERIOD = '2027-01';
const PEOPLE = {
  officer: ['CB01', 'CB02', 'CB03', 'CB04'],
  volunteer: ['ĐV01', 'ĐV02', 'ĐV03', 'ĐV04', 'ĐV05'],
};
type Role = keyof typeof PEOPLE;

/** Who sits in each seat of each duty. */
type Seats = Readonly<Record<string, string | null>>;

/** What is in force, what the draft of the month has, and whose service ends. */
interface State {
  readonly seats: Seats;
  readonly draft: Seats;
  readonly retired: ReadonlySet<string>;
}

interface Model {
  seats: Seats;
  draft: Seats;
  retired: ReadonlySet<string>;
  version: number;
  /** What each operation found that can be taken back, the last one last. */
  before: State[];
  /** The first backup, and what it holds. */
  copy: (State & { readonly path: string }) | null;
}

const stateOf = ({ seats, draft, retired }: Readonly<Model>): State => ({ seats, draft, retired });
const isDrafted = ({ seats, draft }: Readonly<Model>) => JSON.stringify(seats) !== JSON.stringify(draft);

interface Shown {
  readonly roster: {
    readonly publication: { readonly version: number };
    readonly duties: readonly {
      readonly duty: { readonly id: string };
      readonly seats: readonly { readonly role: Role; readonly person: { readonly person: string } | null }[];
    }[];
  };
}

const keyOf = (duty: string, role: Role) => `${duty} ${role}`;
const dateOf = (key: string) => key.slice(0, 10);
const roleOf = (key: string): Role => (key.endsWith('officer') ? 'officer' : 'volunteer');

async function shown(ward: TemporaryWard): Promise<{ seats: Seats; version: number }> {
  const { roster } = await ward.data<Shown>('show', PERIOD);
  const seats = roster.duties.flatMap(({ duty, seats }) =>
    seats.map(s => [keyOf(duty.id, s.role), s.person?.person ?? null] as const),
  );
  return { seats: Object.fromEntries(seats), version: roster.publication.version };
}

type Step = fc.AsyncCommand<Model, TemporaryWard>;

abstract class Command implements Step {
  readonly dice: readonly number[];
  constructor(dice: readonly number[]) {
    this.dice = dice;
  }
  /** A draft that is another is published or taken back before anything else. */
  check(model: Readonly<Model>): boolean {
    return !isDrafted(model);
  }
  abstract argv(model: Readonly<Model>): readonly string[];
  /** What the model says comes of it; null where it must be refused. */
  abstract expected(model: Readonly<Model>): Seats | null;

  async run(model: Model, ward: TemporaryWard): Promise<void> {
    const [argv, expected] = [this.argv(model), this.expected(model)];
    const { exitCode, stderr } = await ward.run(...argv, '--yes');
    expect(exitCode, `${argv.join(' ')}: ${stderr}`).toBe(expected ? 0 : 3);
    if (expected) this.change(model, expected);
    expect(await shown(ward), argv.join(' ')).toEqual({ seats: model.seats, version: model.version });
  }

  change(model: Model, seats: Seats): void {
    model.before.push(stateOf(model));
    this.move(model, seats);
    model.draft = seats;
  }

  move(model: Model, seats: Seats): void {
    if (JSON.stringify(seats) !== JSON.stringify(model.seats)) model.version++;
    model.seats = seats;
  }

  taken(model: Readonly<Model>, nth = 0): string {
    const keys = Object.keys(model.seats).filter(key => model.seats[key]);
    return keys[(this.dice[nth] ?? 0) % keys.length] ?? '';
  }

  someone(role: Role): string {
    return PEOPLE[role][(this.dice[2] ?? 0) % PEOPLE[role].length] ?? '';
  }

  toString(): string {
    return `${this.constructor.name} ${this.dice.join(' ')}`;
  }
}

class Swap extends Command {
  argv(model: Readonly<Model>) {
    const [one, other] = this.two(model);
    const words = [one, other].flatMap(key => [model.seats[key] ?? '', key.split(' ')[0] ?? '']);
    return ['swap', ...words, '--force', 'hai người xin đổi'];
  }
  expected(model: Readonly<Model>) {
    const [one, other] = this.two(model);
    const [a, b] = [model.seats[one] ?? null, model.seats[other] ?? null];
    return a === b ? null : { ...model.seats, [one]: b, [other]: a };
  }
  two(model: Readonly<Model>): [string, string] {
    const one = this.taken(model);
    const others = Object.keys(model.seats).filter(key => roleOf(key) === roleOf(one) && model.seats[key]);
    return [one, others[(this.dice[1] ?? 0) % others.length] ?? one];
  }
}

class Cover extends Command {
  argv(model: Readonly<Model>) {
    const key = this.taken(model);
    return [
      'cover',
      model.seats[key] ?? '',
      key.split(' ')[0] ?? '',
      this.someone(roleOf(key)),
      '--force',
      'tự xin',
    ];
  }
  expected(model: Readonly<Model>) {
    const key = this.taken(model);
    const by = this.someone(roleOf(key));
    return model.seats[key] === by ? null : { ...model.seats, [key]: by };
  }
}

class Absent extends Command {
  argv(model: Readonly<Model>) {
    const key = this.taken(model);
    const by = this.someone(roleOf(key));
    return ['absent', model.seats[key] ?? '', dateOf(key), '--substitute', by, '--force', 'thử', '--yes'];
  }
  expected(model: Readonly<Model>) {
    const key = this.taken(model);
    return { ...model.seats, [key]: this.someone(roleOf(key)) };
  }
  override check(model: Readonly<Model>) {
    const key = this.taken(model);
    return super.check(model) && model.seats[key] !== this.someone(roleOf(key));
  }
}

class Leave extends Command {
  argv() {
    return [
      'leave',
      'add',
      `2027-03-${String(1 + ((this.dice[0] ?? 0) % 28)).padStart(2, '0')}`,
      this.someone('officer'),
    ];
  }
  expected = (model: Readonly<Model>) => model.seats;
}

/** Somebody is seated in the draft, and the draft is published; where it is as it was nothing is. */
class Publish extends Command {
  override check() {
    return true;
  }
  argv() {
    return ['publish', PERIOD, '--force', 'phân công lại'];
  }
  expected = (model: Readonly<Model>) => (isDrafted(model) ? model.draft : null);
  override async run(model: Model, ward: TemporaryWard): Promise<void> {
    const key = this.taken(model);
    const person = this.someone(roleOf(key));
    if (!isDrafted(model) && model.seats[key] !== person) {
      await ward.done('assign', dateOf(key), person, '--force', 'phân công lại');
      model.before.push(stateOf(model));
      model.draft = { ...model.draft, [key]: person };
    }
    await super.run(model, ward);
  }
}

/** The first time a backup is made. */
class Restore extends Command {
  argv(model: Readonly<Model>) {
    return ['restore', model.copy?.path ?? ''];
  }
  expected = (model: Readonly<Model>) => model.copy?.seats ?? null;
  override async run(model: Model, ward: TemporaryWard): Promise<void> {
    if (model.copy) return super.run(model, ward);
    const { path } = await ward.data<{ path: string }>('backup');
    model.copy = { ...stateOf(model), path };
  }
  override change(model: Model, seats: Seats): void {
    this.move(model, seats);
    model.draft = model.copy?.draft ?? seats;
    model.retired = model.copy?.retired ?? model.retired;
    model.before = [];
  }
}

class Retire extends Command {
  argv() {
    return ['people', 'retire', this.someone('volunteer'), '--last', '2027-12-31'];
  }
  expected(model: Readonly<Model>) {
    return model.retired.has(this.someone('volunteer')) ? null : model.seats;
  }
  override change(model: Model, seats: Seats) {
    super.change(model, seats);
    model.retired = new Set([...model.retired, this.someone('volunteer')]);
  }
}

class Undo extends Command {
  override check(model: Readonly<Model>) {
    return model.before.length > 0;
  }
  argv() {
    return ['undo', '--yes'];
  }
  expected = (model: Readonly<Model>) => model.before.at(-1)?.seats ?? null;
  override change(model: Model, seats: Seats) {
    const state = model.before.pop();
    this.move(model, seats);
    model.draft = state?.draft ?? seats;
    model.retired = state?.retired ?? model.retired;
  }
}

it('whatever is done, the published roster is what the office believes it to be', async () => {
  const dice = fc.array(fc.nat(999), { minLength: 3, maxLength: 3 });
  const kinds = [Swap, Cover, Absent, Leave, Publish, Publish, Restore, Restore, Retire, Undo, Undo];
  const steps = fc.commands(
    kinds.map(Kind => dice.map(numbers => new Kind(numbers))),
    { maxCommands: 12 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async commands => {
      const ward = await publishedWard();
      try {
        const first = await shown(ward);
        const setup = () => ({
          model: { ...first, draft: first.seats, before: [], retired: new Set<string>(), copy: null },
          real: ward,
        });
        await fc.asyncModelRun(setup, commands);
      } finally {
        ward.remove();
      }
    }),
    { seed: Number(process.env['MODEL_SEED'] ?? 16), numRuns: Number(process.env['MODEL_RUNS'] ?? 12) },
  );
});
