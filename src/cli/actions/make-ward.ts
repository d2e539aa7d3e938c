import { addMonths, type CivilDate, firstOfMonth, monthOf } from '../../domain/civil-date.ts';
import {
  COMMUNE_KINDS,
  findProvince,
  ONE_CENTRE,
  PROVINCES,
  readCommune,
  saysProvinceKind,
} from '../../domain/commune.ts';
import { UserError } from '../../domain/errors.ts';
import { cleanText } from '../../domain/text.ts';
import { readCivilDate } from '../../operations/read-period.ts';
import { type InitInput, initWard } from '../../operations/ward/init-ward.ts';
import { DEFAULT_LOCALITY, DEFAULT_PROVINCE } from '../../operations/ward/ward-defaults.ts';
import { todayIn } from '../../time/clock.ts';
import { askDate } from '../ask-date.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import type { initCommand } from '../commands/init.ts';
import type { Given } from '../declaration.ts';
import { officeOf } from '../office.ts';
import { needed } from '../options.ts';
import { askChoice, askSearched, askText, askYesOrNo, type Choice } from '../prompts.ts';
import { renderNextSteps } from '../views/next-steps.ts';

/** Asks for what was not said, and makes the file. */
export async function makeWard(input: CommandInput, given: Given<typeof initCommand>): Promise<Outcome> {
  const answered = await answers(input, given);
  const ward = await initWard(officeOf(input), answered);
  const { commands, cli, dates } = input.messages;
  const taken = given.kind === null && readCommune(given.name ?? '').kind === null && !asks(input);
  const text = [
    commands.wardMade(ward.path),
    commands.wardIs(ward.settings.presentation.shortName, dates.date(ward.from)),
    ...(taken ? [commands.takenForWard] : []),
    ...(given.province && !saysProvinceKind(given.province)
      ? [commands.takenForProvince(readProvince(given.province))]
      : []),
    ...(input.dryRun ? [commands.dryRun] : []),
  ].join('\n');
  const advice = renderNextSteps([`lichtruc people import ${cli.file}.csv`], input);
  return { data: ward, text, advice };
}

const asks = ({ context, yes }: CommandInput) => context.interactive && !yes;

/** Flags first; on a terminal the rest is asked for, unless --yes takes the defaults. */
async function answers(
  input: CommandInput,
  { name, kind, ...given }: Given<typeof initCommand>,
): Promise<InitInput> {
  const typed = name === null ? null : readCommune(cleanText(name));
  const flags = { ...given, locality: typed?.name ?? null, kind: kind ?? typed?.kind ?? null };
  if (asks(input)) return ask(input, flags);
  const locality = flags.locality ?? (input.yes ? DEFAULT_LOCALITY : null);
  const province = readProvince(flags.province ?? DEFAULT_PROVINCE);
  return clean({
    ...flags,
    kind: flags.kind ?? 'ward',
    locality: needed(locality, '--name'),
    province,
    ownCentre: flags.ownCentre ?? province !== ONE_CENTRE,
    signatory: flags.signatory ?? '',
  });
}

/** Throws `choice-unknown` with those that there are. */
function readProvince(typed: string): string {
  const found = findProvince(cleanText(typed));
  if (found) return found;
  const facts = { option: '--province', value: typed, choices: PROVINCES };
  throw new UserError('unreadable', { code: 'choice-unknown', facts });
}

type Flags = { readonly [Key in keyof InitInput]: InitInput[Key] | null };

async function ask(input: CommandInput, flags: Flags): Promise<InitInput> {
  const { ask: say } = input.messages.commands;
  const { kind, locality } = await askCommune(input, flags);
  const provinces = PROVINCES.map(name => ({ name, value: name }));
  const province = flags.province ? readProvince(flags.province) : await askSearched(say.province, provinces);
  const ownCentre = flags.ownCentre ?? (province !== ONE_CENTRE && (await askYesOrNo(say.ownCentre, true)));
  const signatory = flags.signatory ?? (await askText({ message: say.signatory }));
  const joint = flags.youthUnion !== null || (await askYesOrNo(say.youthUnion, false));
  const youthUnion = joint
    ? (flags.youthUnion ?? (await askText({ message: say.youthUnionSignatory })))
    : null;
  const from = flags.from ?? (await askFirstDay(input));
  return clean({ kind, locality, province, ownCentre, signatory, youthUnion, from, wardId: flags.wardId });
}

/** By its name, and by pointing where the name does not say what it is. */
async function askCommune(input: CommandInput, flags: Flags): Promise<Pick<InitInput, 'kind' | 'locality'>> {
  const { messages } = input;
  const { ask: say, communeKinds } = messages.commands;
  const notEmpty = (answer: string) => cleanText(answer) !== '' || messages.problems['name-missing']({}).says;
  const { kind, name } = flags.locality
    ? { kind: flags.kind, name: flags.locality }
    : readCommune(await askText({ message: say.locality, validate: notEmpty }));
  const kinds = COMMUNE_KINDS.map(value => ({ name: communeKinds[value], value }));
  return { locality: name, kind: flags.kind ?? kind ?? (await askChoice(say.communeKind, kinds)) };
}

/** From when duty is held, by pointing. */
async function askFirstDay(input: CommandInput): Promise<CivilDate> {
  const { commands, dates, prompts } = input.messages;
  const today = todayIn(input.zone, input.context.clock());
  const month = monthOf(today);
  const days = {
    thisMonth: firstOfMonth(month),
    today,
    nextMonth: firstOfMonth(addMonths(month, 1)),
  };
  const named = (['thisMonth', 'today', 'nextMonth'] as const).map(day => ({
    name: commands.firstDays[day](dates.date(days[day])),
    value: days[day],
  }));
  const other: Choice<CivilDate | null> = { name: prompts.otherDate, value: null };
  const chosen = await askChoice<CivilDate | null>(commands.ask.from, [...named, other]);
  return chosen ?? readCivilDate(await askDate(input, commands.ask.from));
}

function clean(input: InitInput): InitInput {
  const { locality, province, signatory, youthUnion } = input;
  return {
    ...input,
    locality: cleanText(locality),
    province: cleanText(province),
    signatory: cleanText(signatory),
    youthUnion: youthUnion === null ? null : cleanText(youthUnion),
  };
}
