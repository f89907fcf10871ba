import { type ReactElement, type ReactNode, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';

import { type Grouping, type MeasureStory, type StorySpan, text } from '../../presenter/index.ts';
import { Course } from './Course.tsx';
import { Groupings } from './Groupings.tsx';

interface SpansProps {
  readonly spans: readonly StorySpan[];
  /** The turn to begin with; null for the run so far, undefined for the last turn. */
  readonly turn: number | null | undefined;
  readonly groupings: readonly Grouping[];
  /** The measure whose course stands above the turns; null for a purse, which has no thresholds. */
  readonly course: MeasureStory | null;
  readonly children: (span: StorySpan, by: Grouping) => ReactNode;
}

const keyOf = ({ turn }: StorySpan): string => (turn === null ? 'whole' : String(turn));

/** The tab to begin with. */
function firstOf(spans: readonly StorySpan[], turn: number | null | undefined): string {
  const asked = spans.find((span) => span.turn === turn) ?? spans.at(-1);
  return asked ? keyOf(asked) : '';
}

const wayOf = ({ change }: StorySpan): string =>
  change.sign === '' ? 'quiet' : change.good ? 'better' : 'worse';

/** A tab for the run so far and for each turn, with what it changed by; behind each its contributions. */
export function Spans({ spans, turn, groupings, course, children }: SpansProps): ReactElement {
  const [at, setAt] = useState(() => firstOf(spans, turn));
  const [by, setBy] = useState<Grouping>('cause');
  if (spans.length === 0) return <p className="quiet">{text('ui.why.not-yet')}</p>;
  return (
    <Tabs className="story" selectedKey={at} onSelectionChange={(key) => setAt(String(key))}>
      {course && <Course story={course} at={Number(at)} onTurn={(n) => setAt(String(n))} />}
      <TabList className="story-turns" aria-label={text('ui.glass.turns')} items={spans}>
        {(span) => (
          <Tab id={keyOf(span)} className="story-turn">
            <span className="unseen">{span.spoken}</span>
            <span aria-hidden="true">{span.short}</span>
            <span aria-hidden="true" className={`number ${wayOf(span)}`}>
              {span.change.sign === '' ? '·' : span.change.written}
            </span>
          </Tab>
        )}
      </TabList>
      {spans.map((span) => (
        <TabPanel key={keyOf(span)} id={keyOf(span)} className="story-span">
          <h3>{span.label}</h3>
          <Groupings {...{ by, groupings }} onBy={setBy} />
          {children(span, by)}
        </TabPanel>
      ))}
    </Tabs>
  );
}
