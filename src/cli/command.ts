import { parseArgs, type ParseArgsConfig } from 'node:util';

import { text, type TextKey } from '../presenter/index.ts';
import { Complaint } from './complaint.ts';

export type Options = NonNullable<ParseArgsConfig['options']>;

/** Options as they were given: a text, several of one that may be repeated, or true for a flag. */
export type Given = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** One subcommand: how it is written, what it takes, what it does. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly about: TextKey;
  readonly options: Options;
  /** One line of help per option. */
  readonly help: readonly TextKey[];
  /** How many words it takes: at least, and at most. */
  readonly words: readonly [number, number];
  /** What the first word is, for the complaint that it is missing. */
  readonly what: string;
  /** @returns the exit code */
  run(words: readonly string[], given: Given): number | Promise<number>;
}

/** The help of one command. */
export const helpOf = ({ usage, about, help }: Command): string =>
  [
    text('say.cli.usage', { usage }),
    '',
    text(about),
    '',
    text('say.cli.options'),
    ...[...help, 'say.cli.option.help' as const].map((key) => `  ${text(key)}`),
  ].join('\n');

/** Reads the arguments of a command. @throws Complaint when they are not its own */
export function readArguments(
  command: Command,
  args: readonly string[],
): { words: string[]; given: Given } {
  const { name, usage, options, words, what } = command;
  const { positionals, values } = parse(command, {
    args: [...args],
    options: { ...options, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) return { words: positionals, given: values };
  if (positionals.length < words[0])
    throw new Complaint(text('say.cli.missing', { command: name, what, usage }));
  if (positionals.length > words[1]) {
    const word = positionals[words[1]];
    throw new Complaint(text('say.cli.too-many', { command: name, word, usage }));
  }
  return { words: positionals, given: values };
}

function parse(
  { name }: Command,
  config: ParseArgsConfig,
): { positionals: string[]; values: Given } {
  try {
    return parseArgs(config) as { positionals: string[]; values: Given };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw new Complaint(text('say.cli.unknown-option', { command: name, option }));
    const reason = message.split(/\.\s|\n/)[0].replace(/\.?$/, '.');
    throw new Complaint(text('say.cli.bad-arguments', { command: name, reason }));
  }
}

/** An option that holds a text. */
export const textOf = (given: Given, name: string): string | undefined => {
  const value = given[name];
  return typeof value === 'string' ? value : undefined;
};

/** The texts of an option that may be repeated. */
export const textsOf = (given: Given, name: string): readonly string[] => {
  const values = given[name];
  return Array.isArray(values) ? (values as readonly string[]) : [];
};

/** An option that must be there. @throws Complaint */
export function needed(
  command: Pick<Command, 'name' | 'usage'>,
  given: Given,
  name: string,
): string {
  const value = textOf(given, name);
  if (value === undefined || value.trim() === '') {
    throw new Complaint(
      text('say.cli.missing', { command: command.name, what: `--${name}`, usage: command.usage }),
    );
  }
  return value.trim();
}
