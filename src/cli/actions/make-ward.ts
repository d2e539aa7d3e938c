import { addMonths, type CivilDate, firstOfMonth, monthOf } from '../../domain/civil-date.ts';
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
import { askChoice, askText, askYesOrNo, type Choice } from '../prompts.ts';
import { renderNextSteps } from '../views/next-steps.ts';

/** Asks for what was not said, and makes the file. */
export async function makeWard(input: CommandInput, given: Given<typeof initCommand>): Promise<Outcome> {
  const ward = await initWard(officeOf(input), await answers(input, given));
  const { commands, cli, dates } = input.messages;
  const text = [
    commands.wardMade(ward.path),
    commands.wardIs(ward.settings.presentation.shortName, dates.date(ward.from)),
    ...(input.dryRun ? [commands.dryRun] : []),
  ].join('\n');
  const steps = [`lichtruc people import ${cli.file}.csv`, 'lichtruc generate next-month'];
  const advice = renderNextSteps(steps, input);
  return { data: ward, text, advice };
}

/** Flags first; on a terminal the rest is asked for, unless --yes takes the defaults. */
async function answers(
  input: CommandInput,
  { name, ...given }: Given<typeof initCommand>,
): Promise<InitInput> {
  const flags = { ...given, locality: name };
  if (input.context.interactive && !input.yes) return ask(input, flags);
  const locality = flags.locality ?? (input.yes ? DEFAULT_LOCALITY : null);
  return clean({
    ...flags,
    locality: needed(locality, '--name'),
    province: flags.province ?? DEFAULT_PROVINCE,
    signatory: flags.signatory ?? '',
  });
}

type Flags = { readonly [Key in keyof InitInput]: InitInput[Key] | null };

async function ask(input: CommandInput, flags: Flags): Promise<InitInput> {
  const { messages } = input;
  const { ask: say } = messages.commands;
  const notEmpty = (answer: string) => cleanText(answer) !== '' || messages.problems['name-missing']({}).says;
  const locality = flags.locality ?? (await askText({ message: say.locality, validate: notEmpty }));
  const province = flags.province ?? (await askText({ message: say.province, default: DEFAULT_PROVINCE }));
  const signatory = flags.signatory ?? (await askText({ message: say.signatory }));
  const joint = flags.youthUnion !== null || (await askYesOrNo(say.youthUnion, false));
  const youthUnion = joint
    ? (flags.youthUnion ?? (await askText({ message: say.youthUnionSignatory })))
    : null;
  const from = flags.from ?? (await askFirstDay(input));
  return clean({ locality, province, signatory, youthUnion, from, wardId: flags.wardId });
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
