import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { type Amount, type EntryChange, type EntryRun, text } from '../../presenter/index.ts';
import { useGlass } from '../parts/glass.ts';

/** What an entry did in the run that is played: where it stands, what it changed, what was ordered. */
export function InRun({ run }: { run: EntryRun }): ReactElement {
  return (
    <>
      <p>
        <b>{run.inPlay ? run.sentence : text('ui.entry.run.absent')}</b>
      </p>
      {run.changes.length === 0 ? (
        <p className="quiet">{text('ui.entry.run.none')}</p>
      ) : (
        <table className="entry-changes">
          <caption>{text('ui.entry.run.changes')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('ui.measure')}</th>
              <th scope="col">{text('ui.entry.causes')}</th>
              <th scope="col" className="end">
                {text('ui.why.amount')}
              </th>
            </tr>
          </thead>
          {run.changes.map((change) => (
            <Change key={change.measure} change={change} />
          ))}
        </table>
      )}
      {run.events.length === 0 ? (
        <p className="quiet">{text('ui.entry.run.quiet')}</p>
      ) : (
        <table className="entry-events">
          <caption>{text('ui.entry.run.events')}</caption>
          <thead className="unseen">
            <tr>
              <th scope="col">{text('ui.glass.turn')}</th>
              <th scope="col">{text('ui.report.happened')}</th>
            </tr>
          </thead>
          <tbody>
            {run.events.map((event, i) => (
              <tr key={i}>
                <th scope="row" className="quiet">
                  {text('ui.debrief.turn', { turn: event.turn })}
                </th>
                <td>{event.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Change({ change }: { change: EntryChange }): ReactElement {
  const glass = useGlass();
  const { measure, name, total, turns } = change;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup">
          <b>{name}</b>
        </th>
        <td className="quiet">{text('ui.entry.run.total')}</td>
        <Value amount={total} />
      </tr>
      {turns.map(({ turn, causes, amount }) => (
        <tr key={turn} className="why-part">
          <th scope="row">
            <Button
              className="text-button"
              aria-label={`${text('ui.debrief.turn', { turn })}, ${text('ui.why.of', { measure: name })}`}
              onPress={() => glass?.onWhy(measure, turn)}
            >
              {text('ui.debrief.turn', { turn })}
            </Button>
          </th>
          <td>{causes}</td>
          <Value amount={amount} />
        </tr>
      ))}
    </tbody>
  );
}

function Value({ amount }: { amount: Amount }): ReactElement {
  const way = amount.sign === '' ? 'quiet' : amount.good ? 'better' : 'worse';
  return <td className={`end number ${way}`}>{amount.written}</td>;
}
