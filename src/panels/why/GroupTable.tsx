import type { ReactElement } from 'react';

import type { Cause } from '../../engine/index.ts';

import {
  type Amount,
  type Grouping,
  type MeasureStory,
  type StoryGroup,
  type StoryPart,
  type StorySpan,
  readingAddress,
  text,
} from '../../presenter/index.ts';
import { causeModel } from '../../presenter/library/index.ts';
import { EntryLink } from '../parts/EntryLink.tsx';
import { Bar } from './Bar.tsx';

interface GroupTableProps {
  readonly story: MeasureStory;
  readonly span: StorySpan;
  readonly by: Grouping;
}

/** The sum: before, the groups with their lines, after. */
export function GroupTable({ story, span, by }: GroupTableProps): ReactElement {
  const groups = span.groups[by];
  const shown = groups.flatMap((group) => [group, ...group.parts]);
  const most = Math.max(...shown.map(({ value }) => Math.abs(value)), 1e-9);
  const caption = { measure: story.name, span: span.label, by: text(`ui.glass.by.${by}`) };
  return (
    <table className="why-table">
      <caption className="unseen">{text('ui.glass.caption', caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{text(`ui.glass.column.${by}`)}</th>
          <th scope="col" className="why-bar" aria-hidden="true" />
          <th scope="col" className="end">
            {text('ui.why.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        <Edge name={text('ui.why.before')} value={span.before} />
        {groups.length === 0 && (
          <tr>
            <td colSpan={3} className="quiet">
              {text('ui.why.nothing')}
            </td>
          </tr>
        )}
      </tbody>
      {groups.map((group) => (
        <Group key={group.id} group={group} most={most} cause={by === 'cause'} />
      ))}
      <tbody>
        <tr className="why-sum">
          <th scope="row">{text('ui.glass.sum')}</th>
          <td className="why-bar" aria-hidden="true" />
          <Value amount={span.change} />
        </tr>
        <Edge name={text('ui.why.after')} value={span.after} />
      </tbody>
    </table>
  );
}

function Edge({ name, value }: { name: string; value: string }): ReactElement {
  return (
    <tr className="why-edge">
      <th scope="row">{name}</th>
      <td className="why-bar" aria-hidden="true" />
      <td className="end number">{value}</td>
    </tr>
  );
}

/** A group with its lines; a single line is told in the row of its group. */
interface GroupProps {
  readonly group: StoryGroup;
  readonly most: number;
  /** Whether it is what one cause did: then a section of the model says how. */
  readonly cause: boolean;
}

function Group({ group, most, cause }: GroupProps): ReactElement {
  const { title, about, entry, parts } = group;
  const [only] = parts.length === 1 ? parts : [];
  return (
    <tbody className="why-group">
      <tr>
        <th scope={only ? 'row' : 'rowgroup'}>
          {entry ? <EntryLink entry={entry} /> : <b>{title}</b>}
          {only && <Detail part={only} />}
          {about && <span className="quiet why-about">{about}</span>}
          {cause && (
            <a
              className="why-model"
              href={readingAddress('models', causeModel(group.id as Cause))}
              aria-label={text('ui.glass.model.of', { cause: title })}
            >
              {text('ui.glass.model')}
            </a>
          )}
        </th>
        <td className="why-bar" aria-hidden="true">
          <Bar amount={group} most={most} />
        </td>
        <Value amount={group} />
      </tr>
      {!only &&
        parts.map((part) => (
          <tr key={`${part.words} ${part.entry?.clause}`} className="why-part">
            <th scope="row">
              <Detail part={part} />
            </th>
            <td className="why-bar" aria-hidden="true">
              <Bar amount={part} most={most} />
            </td>
            <Value amount={part} />
          </tr>
        ))}
    </tbody>
  );
}

function Detail({ part: { words, entry, when } }: { part: StoryPart }): ReactElement {
  return (
    <span className="why-detail">
      {words && <span>{words}</span>}
      {entry && <EntryLink entry={entry} />}
      {!words && !entry && when === '' && <span>{text('ui.glass.no-detail')}</span>}
      {when && <span className="quiet">{when}</span>}
    </span>
  );
}

function Value({ amount }: { amount: Amount }): ReactElement {
  const way = amount.sign === '' ? 'quiet' : amount.good ? 'better' : 'worse';
  return <td className={`end number ${way}`}>{amount.written}</td>;
}
