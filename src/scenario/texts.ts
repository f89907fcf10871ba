import type { EntryTexts, Name, Texts } from './book.ts';
import type { Shared } from './check.ts';
import type { ScenarioFile } from './schema.ts';

const byId = <T extends { id: string }, V>(
  items: readonly T[],
  value: (item: T) => V,
): Record<string, V> => Object.fromEntries(items.map((item) => [item.id, value(item)]));

const placeName = ({ name, names }: { name: string; names?: Name | undefined }): Name =>
  names ?? { neutral: name, real: name };

/** The texts of a scenario and of the shared files, gathered for the presenter. */
export function textsOf(file: ScenarioFile, shared: Shared): Texts {
  const entries: [string, EntryTexts][] = shared.declaration.content.entries.map((entry) => [
    entry.clause,
    {
      title: entry.title,
      summary: entry.summary,
      verb: entry.verb,
      why: entry.why,
      says: entry.says,
      does: entry.effects.map((effect) => effect.does),
      constraints: {
        india: entry.constraints.india.map((c) => c.text),
        japan: entry.constraints.japan.map((c) => c.text),
      },
      sources: entry.sources,
    },
  ]);
  return {
    language: file.language,
    title: file.title,
    situation: file.situation,
    learn: file.learn,
    minutes: file.minutes,
    turn: file.turn,
    brief: file.brief,
    rival: file.rival,
    measures: byId(file.measures, ({ name, unit, about, counterpart }) => ({
      name,
      unit,
      about,
      counterpart,
    })),
    zones: byId(shared.geography.content.zones, placeName),
    ports: byId(shared.geography.content.ports, placeName),
    hosts: byId(file.hosts, ({ id }) => file.names[id] ?? { neutral: id, real: id }),
    districts: byId(file.relief?.districts ?? [], ({ name }) => name),
    shocks: byId(file.peace?.shocks ?? [], ({ title, text }) => ({ title, text })),
    groups: byId(file.groups, ({ name }) => name),
    platforms: byId(shared.platforms.content.platforms, ({ name }) => name),
    entries: Object.fromEntries(entries),
    injects: byId(file.injects, ({ title, text }) => ({ title, text })),
    endings: byId(
      [...file.endings, ...(file.crises?.of ?? []).flatMap((c) => c.endings ?? [])],
      ({ title, text, why }) => ({ title, text, why }),
    ),
    plans: Object.fromEntries(Object.entries(file.plans).map(([name, { about }]) => [name, about])),
    doctrines: byId(
      [...(file.coercion?.doctrines ?? []), ...(file.supply?.doctrines ?? [])],
      ({ title, text }) => ({ title, text }),
    ),
    commodities: byId(file.supply?.commodities ?? [], ({ name, about }) => ({ name, about })),
    users: byId(file.supply?.users ?? [], ({ name }) => name),
    origins: byId(file.supply?.sources ?? [], ({ name }) => name),
    projects: byId(file.supply?.projects ?? [], ({ name, about }) => ({ name, about })),
    facilitator: file.facilitator,
    sources: file.sources,
  };
}
