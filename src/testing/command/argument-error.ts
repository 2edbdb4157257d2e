import { findNearestWord } from "../did-you-mean.ts";

/** What is wrong with the arguments of a command, and what to do. */
interface ArgumentError {
  readonly message: string;
  readonly hint: string;
}

/** The messages of `parseArgs` of `node:util`, of which each names the option that is wrong. */
const messages: readonly {
  readonly pattern: RegExp;
  readonly describe: (option: string, options: readonly string[]) => ArgumentError;
}[] = [
  {
    pattern: /^Unknown option '--?([\w-]+)'/,
    describe: (option, options) => {
      const nearest = findNearestWord(option, options);
      return {
        message: `there is no option --${option}`,
        hint: nearest === undefined ? listed : `did you mean --${nearest}?`,
      };
    },
  },
  {
    pattern: /^Option '--([\w-]+) <value>' argument missing/,
    describe: (option) => ({ message: `--${option} needs a value`, hint: listed }),
  },
  {
    pattern: /^Option '--([\w-]+)' argument is ambiguous/,
    describe: (option) => ({
      message: `--${option} needs a value`,
      hint: `write a value that begins with a dash after "=", as in --${option}=-1`,
    }),
  },
  {
    pattern: /^Option '--([\w-]+)' does not take an argument/,
    describe: (option) => ({ message: `--${option} takes no value`, hint: listed }),
  },
];

const listed = "--help lists the options";

/** Says in a sentence what `parseArgs` found wrong: `there is no option --prot (did you mean --port?)`. */
export function describeArgumentError(message: string, options: readonly string[]): ArgumentError {
  for (const { pattern, describe } of messages) {
    const [, option] = pattern.exec(message) ?? [];
    if (option !== undefined) return describe(option, options);
  }
  return { message, hint: listed };
}
