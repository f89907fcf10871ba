import type { ReactElement } from 'react';

import {
  type Amount,
  type Grouping,
  type StoryGroup,
  type StoryPart,
  type StorySpan,
  readingAddress,
  text,
} from '../../presenter/index.ts';
import { EntryLink } from '../parts/EntryLink.tsx';
import { Bar } from './Bar.tsx';

interface GroupTableProps {
  /** Of what is laid open. */
  readonly name: string;
  readonly span: StorySpan;
  readonly by: Grouping;
  /** The section of the model that says how a cause works. */
  readonly modelOf?: (cause: string) => string;
  /** The page of a number, by its path in the scenario files. */
  readonly numberOf?: (path: string) => string | null;
}

/** The sum: before, the groups with their lines, after. */
export function GroupTable(props: GroupTableProps): ReactElement {
  const { name, span, by, modelOf, numberOf } = props;
  const groups = span.groups[by];
  const shown = groups.flatMap((group) => [group, ...group.parts]);
  const most = Math.max(...shown.map(({ value }) => Math.abs(value)), 1e-9);
  const caption = { measure: name, span: span.label, by: text(`ui.glass.by.${by}`) };
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
        <Group
          key={group.id}
          {...{ group, most, numberOf }}
          model={by === 'cause' ? modelOf?.(group.id) : undefined}
        />
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
  /** The section of the model that says how its cause works. */
  readonly model: string | undefined;
  readonly numberOf: GroupTableProps['numberOf'];
}

function Group({ group, most, model, numberOf }: GroupProps): ReactElement {
  const { title, about, entry, parts } = group;
  const [only] = parts.length === 1 ? parts : [];
  return (
    <tbody className="why-group">
      <tr>
        <th scope={only ? 'row' : 'rowgroup'}>
          {entry ? <EntryLink entry={entry} /> : <b>{title}</b>}
          {only && <Detail alone part={only} title={title} numberOf={numberOf} />}
          {about && <span className="quiet why-about">{about}</span>}
          {model && (
            <a
              className="why-model"
              href={readingAddress('models', model)}
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
          <tr key={`${part.words} ${part.entry?.clause} ${part.rule}`} className="why-part">
            <th scope="row">
              <Detail part={part} title={title} numberOf={numberOf} />
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

interface DetailProps {
  readonly part: StoryPart;
  /** Of its group. */
  readonly title: string;
  readonly numberOf: GroupTableProps['numberOf'];
  /** Whether it is told in the row of its group. */
  readonly alone?: boolean;
}

function Detail({ part, title, numberOf, alone }: DetailProps): ReactElement | null {
  const { words, entry, when, rule } = part;
  const number = (rule && numberOf?.(rule)) || null;
  const says = words !== '' || entry !== null || when !== '' || number !== null;
  // alone in its group, a part needs no name beside that of the group; among others it is told apart
  if (!says) return alone ? null : <span className="why-detail">{text('ui.glass.no-detail')}</span>;
  return (
    <span className="why-detail">
      {words && <span>{words}</span>}
      {entry && <EntryLink entry={entry} />}
      {number && (
        <a
          className="why-model"
          href={readingAddress('numbers', number)}
          aria-label={text('ui.glass.rule.of', {
            what: [title, entry?.title, words].filter(Boolean).join(', '),
          })}
        >
          {text('ui.glass.rule')}
        </a>
      )}
      {when && <span className="quiet">{when}</span>}
    </span>
  );
}

function Value({ amount }: { amount: Amount }): ReactElement {
  const way = amount.sign === '' ? 'quiet' : amount.good ? 'better' : 'worse';
  return <td className={`end number ${way}`}>{amount.written}</td>;
}
