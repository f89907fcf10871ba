import { describe, expect, it } from 'vitest';

import { helpOf, readArguments } from '../../src/cli/command.ts';
import { ablateCommand } from '../../src/cli/commands/ablate.ts';
import { check } from '../../src/cli/commands/check.ts';
import { hash } from '../../src/cli/commands/hash.ts';
import { forecastCommand } from '../../src/cli/commands/forecast.ts';
import { luck } from '../../src/cli/commands/luck.ts';
import { list } from '../../src/cli/commands/list.ts';
import { play } from '../../src/cli/commands/play.ts';
import { replay } from '../../src/cli/commands/replay.ts';
import { run } from '../../src/cli/commands/run.ts';
import { sweepCommand } from '../../src/cli/commands/sweep.ts';
import { verify } from '../../src/cli/commands/verify.ts';
import { Complaint } from '../../src/cli/complaint.ts';

describe('arguments', () => {
  it.each([
    [run, [], /needs SCENARIO/],
    [verify, [], /needs RUNFILE/],
    [luck, [], /needs RUNFILE/],
    [run, ['x', '--sead', '1'], /no option --sead/],
    [run, ['x', '--seed'], /--help/],
    [run, ['x', '--json=1'], /--help/],
    [list, ['everything'], /“everything”/],
    [hash, ['a', 'b'], /“b”/],
    [ablateCommand, ['a', 'b'], /“b”/],
    [sweepCommand, [], /needs SCENARIO/],
  ] as const)('of %o as %j are refused in one line', (command, args, reason) => {
    const read = () => readArguments(command, args);
    expect(read).toThrow(Complaint);
    expect(read).toThrow(reason);
    expect(read).toThrow(/^[^\n]+$/);
  });

  it('are words and options', () => {
    expect(readArguments(run, ['x', '--seed', '7', '--json'])).toEqual({
      words: ['x'],
      given: { seed: '7', json: true },
    });
  });

  it.each([
    list,
    check,
    play,
    run,
    replay,
    verify,
    hash,
    ablateCommand,
    forecastCommand,
    luck,
    sweepCommand,
  ])('have a help: $name', (command) => {
    const help = helpOf(command);
    expect(help).toMatch(new RegExp(`^Usage: two-seas ${command.name}`));
    // every option is told, and no other
    const told = [...help.matchAll(/^ {2}--(\w+)/gm)].map(([, name]) => name);
    expect(told.sort()).toEqual([...Object.keys(command.options), 'help'].sort());
  });
});
