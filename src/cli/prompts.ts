// The one importer of inquirer, loaded only when somebody has to be asked. Questions go to stderr, so that
// results can be piped; Ctrl-C and Escape leave without a change.

export interface Question {
  readonly message: string;
  readonly default?: string;
  /** True, or the sentence that says what is wrong. */
  readonly validate?: (answer: string) => true | string;
}

export async function askText(question: Question): Promise<string> {
  const { default: inquirer } = await import('inquirer');
  const { answer } = await inquirer.prompt([{ type: 'input', name: 'answer', ...question }]);
  return answer;
}

export async function askYesOrNo(message: string, byDefault: boolean): Promise<boolean> {
  const { default: inquirer } = await import('inquirer');
  const { answer } = await inquirer.prompt([
    { type: 'confirm', name: 'answer', message, default: byDefault },
  ]);
  return answer;
}
