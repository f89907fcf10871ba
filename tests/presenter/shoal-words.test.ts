import { describe, expect, it } from 'vitest';

import { rulebook } from '../../src/charts/index.ts';
import {
  draftOrder,
  type Event,
  type Happening,
  playTurn,
  type Run,
  startRun,
} from '../../src/engine/index.ts';
import { reportView, tableView } from '../../src/presenter/index.ts';
import { readBook } from '../../src/scenario/files.ts';

const book = readBook('coercion-incident');
const both = { role: 'both', names: 'neutral' } as const;

/** Turns in which a group of Japan goes to the shoal and stays, under the same pressure all the time. */
function kept(group: string, turns: number): Run {
  const run = startRun({ scenario: book.rules, rulebook, seed: '7' });
  const order = { type: 'group.sail', by: 'japan', group, to: 'lantern-shoal' } as const;
  expect(draftOrder(run, order)).toBeNull();
  for (let turn = 0; turn < turns; turn++) playTurn(run, []);
  return run;
}

const incident: Happening = {
  type: 'incident',
  zone: 'luzon-strait',
  at: 30,
  outcome: 'suffered',
  seen: true,
  attributed: false,
  responseHours: 6,
  helper: 'ours',
  durationHours: 2,
};

/** A run of one turn in which nothing happened but this. */
function onlyWith(...happenings: Happening[]): Run {
  const run = startRun({ scenario: book.rules, rulebook, seed: '7', role: 'both' });
  playTurn(run, []);
  run.events.length = 0;
  for (const one of happenings) run.events.push({ ...one, turn: 1, seenBy: 'all' } as Event);
  return run;
}

describe('incidents that went the same way', () => {
  const unseen = { ...incident, seen: false, responseHours: Infinity } as const;
  const of = (...happenings: Happening[]) => reportView(onlyWith(...happenings), book, both);

  it('are told as one, and each further one says where it was and keeps the rest', () => {
    const { lines, told } = of(
      unseen,
      { ...unseen, zone: 'central-banks', at: 40 },
      { ...incident, at: 45 },
      { ...unseen, at: 50 },
    );
    expect(lines.map(({ alike }) => alike)).toEqual([
      {
        first: true,
        words: '3 incidents of this turn went this way: Luzon Strait 2, Central banks 1.',
      },
      { first: false, words: 'Central banks: another of these 3 incidents' },
      undefined,
      { first: false, words: 'Luzon Strait: another of these 3 incidents' },
    ]);
    for (const line of lines) expect(line.help?.words).toMatch(/hours/);
    expect(lines[1].text).toContain('Central banks');
    // by ear as well one stands for all
    expect(told).not.toContain(lines[1].text);
  });

  it('are told one by one where there are two', () => {
    const { lines } = of(unseen, { ...unseen, at: 50 });
    expect(lines.every(({ alike }) => alike === undefined)).toBe(true);
  });
});

describe('what an incident moved', () => {
  it('stands with each as its own, so that the cards of a turn add up to it', () => {
    let several = 0;
    for (const seed of ['1', '2', '3', '4', '5', '6']) {
      const run = startRun({ scenario: book.rules, rulebook, seed });
      for (let turn = 0; turn < 3; turn++) playTurn(run, []);
      const { lines, measures } = reportView(run, book, both);
      const harm = lines.flatMap(({ id, moved }) => {
        const event = run.events.filter(({ turn }) => turn === 3)[Number(id.split('.')[1])];
        return event?.type === 'incident' && event.outcome === 'suffered'
          ? moved.filter((each) => each.id === 'incidents')
          : [];
      });
      expect(new Set(harm.map(({ change }) => change)).size).toBeLessThanOrEqual(1);
      for (const { change } of harm) expect(change).toBe('+1 incident');
      const change = measures.find(({ id }) => id === 'incidents')!.change;
      expect(Number.parseInt(change.replace('+', ''), 10)).toBe(harm.length);
      several = Math.max(several, harm.length);
    }
    expect(several).toBeGreaterThan(1);
  });
});

describe('what is done about a coastal state', () => {
  const shared: Happening = {
    type: 'evidence.used',
    zone: 'lantern-shoal',
    how: 'share',
    items: 1,
  };

  it('says how much at ease it is, and what it tends to say yes from', () => {
    const [line] = reportView(onlyWith(shared), book, both).lines;
    expect(line.more).toMatch(
      /^Evidence that is shared adds 3 points\. The comfort of the coastal state with help stands at \d+ of 100; it tends to a quiet yes from \d+ and to an open one from \d+\.$/,
    );
    const answered: Happening = {
      type: 'host.answered',
      host: 'philippines',
      state: 'acceptsQuietly',
    };
    expect(reportView(onlyWith(answered), book, both).lines[0].more).toMatch(
      /^The comfort of the coastal state with help stands at \d+ of 100/,
    );
    const published = { ...shared, how: 'publish' } as const;
    expect(reportView(onlyWith(published), book, both).lines[0].more).toBeUndefined();
  });

  it('says what the boats that were turned back would have brought', () => {
    const [line] = reportView(onlyWith({ type: 'mission.turned-back' }), book, both).lines;
    const days = book.rules.parameters['stores-mission'];
    expect(line.more).toBe(`A delivery brings ${days} days of stores.`);
  });

  it('warns first of what is so in this turn only', () => {
    const run = kept('jp-cutters', 1);
    const { warnings } = tableView(run, book, both);
    const at = warnings.findIndex(({ code }) => code === 'mission');
    expect(at).toBe(0);
    expect(warnings.length).toBeGreaterThan(1);
  });
});

describe('a step of the other side', () => {
  it('comes with what it had before it, and says that its weights are hidden', () => {
    const stepped = ['1', '2', '3', '4', '5'].flatMap((seed) => {
      const run = startRun({ scenario: book.rules, rulebook, seed });
      return [1, 2, 3].flatMap((turn) => {
        playTurn(run, []);
        const { lines } = reportView(run, book, both);
        const before = run.events.filter(
          (event) => event.type === 'incident' && event.turn === turn - 1,
        ).length;
        return lines
          .filter(({ text }) => / went from .* with its weight on/.test(text))
          .map(({ more }) => ({ turn, more, before }));
      });
    });
    expect(stepped.length).toBeGreaterThan(3);
    for (const { turn, more, before } of stepped) {
      expect(more).toMatch(/no ship of ours there.*standing of \d+.*hidden until the debrief\.$/);
      if (turn === 1 || before === 0) expect(more).toMatch(/^What it had before it: no incident/);
    }
    expect(stepped.some(({ more }) => /went through/.test(more!))).toBe(true);
  });
});

describe('supply boats', () => {
  it('are told of a turn before, for as long as the coastal state can still be asked', () => {
    const run = startRun({ scenario: book.rules, rulebook, seed: '7' });
    const next = () =>
      tableView(run, book, both).warnings.filter(({ code }) => code === 'mission-next');
    const [warning] = next();
    expect(warning.settles!.choices).not.toEqual([]);
    expect(draftOrder(run, warning.settles!.choices[0].order)).toBeNull();
    expect(next()).toEqual([]);
  });
});

describe('help that comes a little too late', () => {
  it('never reads as if it had been as fast', () => {
    const late = { ...incident, durationHours: 5.8, responseHours: 6.2 } as const;
    const [line] = reportView(onlyWith(late), book, both).lines;
    expect(line.text).toMatch(/lasted 5\.8\shours, and help would have taken 6\.2\shours/);
    expect(line.help?.words).toMatch(/5\.8\shours.*6\.2\shours/);
  });
});

describe('help that was in time and in vain', () => {
  it('is called so, also where nobody of ours saw the incident', () => {
    const late = { seen: false, helper: 'host', responseHours: 2, durationHours: 6 } as const;
    const [line] = reportView(onlyWith({ ...incident, ...late }), book, both).lines;
    expect(line.text).toMatch(/Nobody of ours saw it/);
    expect(line.help).toMatchObject({
      inTime: true,
      words: expect.stringMatching(/did not end it/),
    });
  });
});

describe('how many incidents a turn makes', () => {
  const told = (expected: number, ...more: Happening[]) =>
    reportView(onlyWith({ type: 'incidents.expected', expected }, ...more), book, both).lines[0];

  it('is said, and that a turn with none where some are usual was luck', () => {
    expect(told(2.9)).toMatchObject({
      group: 'theirs',
      text: expect.stringMatching(
        /^No dangerous incident came to light\. At this pressure 2\.9 are usual in a turn; 6\s% of such turns/,
      ),
      more: expect.stringMatching(/^So this was luck\./),
    });
    expect(told(0.4).more).toBeUndefined();
    const { lines } = reportView(
      onlyWith({ type: 'incidents.expected', expected: 2.9 }, incident),
      book,
      both,
    );
    expect(lines.map(({ text }) => text)).toContain(
      'At this pressure 2.9 dangerous incidents are usual in a turn. There was one.',
    );
  });

  it('is as many as there are on average', () => {
    let [came, expected] = [0, 0];
    for (let seed = 0; seed < 120; seed++) {
      const run = startRun({ scenario: book.rules, rulebook, seed: `n${seed}` });
      for (let turn = 0; turn < 4; turn++) playTurn(run, []);
      for (const event of run.events) {
        if (event.type === 'incident') came += 1;
        if (event.type === 'incidents.expected') expected += event.expected;
      }
    }
    expect(expected).toBeGreaterThan(200);
    // four standard deviations of a Poisson number
    expect(Math.abs(came - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });
});

describe('what Japan’s legal footing is charged for', () => {
  const charged = (group: string) =>
    tableView(kept(group, 4), book, both)
      .measures.find(({ id }) => id === 'legal')!
      .why.flatMap(({ lines }) => lines.map(({ text }) => text))
      .filter((line) => /legal basis/.test(line));

  it('names ships, for coast guard ships are charged too, and aircraft are not', () => {
    const lines = charged('jp-cutters');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).toMatch(/^Japan’s ships /);
      expect(line).not.toMatch(/warship/i);
    }
    expect(charged('jp-air')).toEqual([]);
    const about = book.texts.measures.legal.about;
    expect(about).toMatch(/coast guard ships/);
  });
});

describe('the incidents of the last turn beside the pressure', () => {
  const fact = (run: Run) => tableView(run, book, both).pressure!.facts[0];

  it('are told with the water where they were', () => {
    const other: Happening = { ...incident, zone: 'nansei' };
    expect(fact(onlyWith(incident))).toBe('1 incident known in the last turn: Luzon Strait 1.');
    expect(fact(onlyWith(incident, other, other))).toMatch(
      /^3 incidents known in the last turn: Luzon Strait 1, .* 2\.$/,
    );
    expect(fact(onlyWith())).toBe('No incidents known in the last turn, in any of the waters.');
  });

  it('leave out what nobody knows of', () => {
    const run = onlyWith(incident);
    run.events.push({ ...incident, outcome: 'averted', turn: 1, seenBy: 'nobody' } as Event);
    expect(fact(run)).toMatch(/^1 incident /);
  });
});

it('news of a crowd off the islands do not say where patrol vessels are: its condition does not ask', () => {
  const islands = book.rules.injects.find(({ id }) => id === 'islands')!;
  expect(JSON.stringify(islands.when)).not.toMatch(/group|station/);
  expect(book.texts.injects.islands.text).not.toMatch(/elsewhere|away/);
});

const lines = (run: Run) => reportView(run, book, both).lines;

describe('the supply boats', () => {
  const arrived = (escorted: boolean): Happening => ({ type: 'mission.arrived', escorted });
  const consent = (run: Run) =>
    run.events.unshift({
      type: 'host.answered',
      host: 'philippines',
      state: 'acceptsQuietly',
      turn: 0,
      seenBy: 'all',
    });

  it('are told with what was missing, not with who was near: ships may watch without consent', () => {
    const run = onlyWith(arrived(false));
    expect(lines(run)[0].text).toMatch(/could only have watched, without the coastal state’s yes/);
    consent(run);
    expect(lines(run)[0].text).toMatch(/likely have come too late or in vain/);
    for (const { text } of lines(run)) expect(text).not.toMatch(/nearby/);
  });

  it('that were turned back are told with who did it and what was missing', () => {
    const run = onlyWith({ type: 'mission.turned-back' });
    expect(lines(run)[0].text).toMatch(/turned back .* without the coastal state’s yes/);
    consent(run);
    expect(lines(run)[0].text).toMatch(/no help came in time\./);
  });

  it('are told with help that would have come, where the engine says so', () => {
    const run = onlyWith(arrived(true));
    consent(run);
    expect(lines(run)[0].text).toMatch(/likely have come in time/);
  });
});

describe('incidents of one report', () => {
  const short: Happening = { ...incident, durationHours: 2, responseHours: 6 };
  const failed: Happening = { ...incident, durationHours: 27, responseHours: 8 };
  const nobody: Happening = { ...incident, helper: null, responseHours: Infinity };
  const helps = () => lines(onlyWith(short, failed, nobody)).flatMap(({ help }) => help ?? []);

  it('have one scale, and the first says which', () => {
    expect(helps().map(({ scaleHours }) => scaleHours)).toEqual([27, 27, 27]);
    expect(helps().map(({ note }) => note !== '')).toEqual([true, false, false]);
    expect(helps()[0].note).toMatch(/longest stands for (27 hours|1 day 3 hours|1\.1 days)/);
  });

  it('say in words whether anybody could have come, and why hours pass inside one sea', () => {
    const [late, inVain, none] = helps().map(({ words }) => words);
    expect(late).toMatch(
      /a ship of ours would have taken 6 hours, so nobody could have come in time/,
    );
    expect(inVain).toMatch(/a ship of ours was there after 8 hours and did not end it. Up to 25/);
    expect(inVain).toMatch(/1\.4/);
    expect(none).toMatch(/nobody who saw it had a ship there/);
    expect(helps()[0].note).toMatch(/orders take about 3 hours.*up to 11 hours.*2\.3.*6\.4/);
  });
});

it('an incident says whose help it was', () => {
  const late: Happening = { ...incident, durationHours: 2, responseHours: 6 };
  const failed: Happening = { ...incident, durationHours: 27, responseHours: 8, helper: 'host' };
  expect(lines(onlyWith(late))[0].help!.words).toContain(
    '; a ship of ours would have taken 6 hours',
  );
  expect(lines(onlyWith(failed))[0].text).toMatch(/The coastal state’s patrol came after 8 hours/);
});

describe('what was ordered', () => {
  const taken: Happening = {
    type: 'order.taken',
    order: { type: 'lever.start', by: 'india', clause: '2.2' },
  };
  const moved: Happening = { type: 'lever.moved', clause: '2.2', state: 'ready.open' };
  const told = (run: Run, role: 'both' | 'india' | 'japan') =>
    reportView(run, book, { role, names: 'neutral' }).lines.filter(({ group }) => group !== 'home');

  it('is told as both’s where it is for both and one leads both', () => {
    expect(told(onlyWith(taken), 'both')[0].text).toMatch(/^India and Japan opened 2\.2 /);
    const sail: Happening = {
      type: 'order.taken',
      order: { type: 'group.sail', by: 'india', group: 'in-air', to: 'nansei' },
    };
    expect(told(onlyWith(sail), 'both')[0].text).toMatch(/^India sent /);
  });

  it('is told as its government’s, and for both, to a government that is led alone', () => {
    const [mine] = told(onlyWith(taken), 'india');
    expect(mine.text).toMatch(/^India opened 2\.2 .* Japan takes part in it\.$/);
    expect(mine.group).toBe('ours');
    const [theirs] = told(onlyWith(taken), 'japan');
    expect(theirs.text).toBe(mine.text);
    expect(theirs.group).toBe('diplomacy');
  });

  it('does not head what came back by itself', () => {
    expect(told(onlyWith(moved), 'both')[0].group).toBe('levers');
    expect(told(onlyWith(taken, moved), 'both').map(({ group }) => group)).toEqual([
      'ours',
      'ours',
    ]);
    const other: Happening = { ...moved, clause: '1.8' };
    const { chapters } = reportView(onlyWith(taken, moved, other), book, both).sequence;
    expect(chapters.slice(0, 2).map(({ title }) => title)).toEqual([
      'What you ordered',
      'What changed in the levers',
    ]);
  });
});
