import { type ReactElement, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';

import { type Grouping, type MeasureStory, type StorySpan, text } from '../../presenter/index.ts';
import { BandMark } from '../parts/BandMark.tsx';
import '../styles/glass.css';
import { Course } from './Course.tsx';
import { CourseTable } from './CourseTable.tsx';
import { Groupings } from './Groupings.tsx';
import { GroupTable } from './GroupTable.tsx';

interface WhyProps {
  readonly story: MeasureStory;
  /** The turn to begin with; null for the run so far, undefined for the last turn. */
  readonly turn: number | null | undefined;
}

const keyOf = ({ turn }: StorySpan): string => (turn === null ? 'whole' : String(turn));

/** The tab to begin with. */
function firstOf(spans: readonly StorySpan[], turn: number | null | undefined): string {
  const asked = spans.find((span) => span.turn === turn) ?? spans.at(-1);
  return asked ? keyOf(asked) : '';
}

/** A measure laid open: its course, and for any turn the contributions, which add up exactly. */
export function Why({ story, turn }: WhyProps): ReactElement {
  const { spans } = story;
  const [at, setAt] = useState(() => firstOf(spans, turn));
  const [by, setBy] = useState<Grouping>('cause');
  return (
    <>
      <p>{story.about}</p>
      <p className="measure-foot">
        <b className="number">{story.formatted}</b>
        <BandMark band={story.band} word={story.bandWord} />
        <span className="quiet">{story.rule}</span>
      </p>
      {spans.length === 0 && <p className="quiet">{text('ui.why.not-yet')}</p>}
      {spans.length > 0 && (
        <Tabs className="story" selectedKey={at} onSelectionChange={(key) => setAt(String(key))}>
          <Course story={story} at={Number(at)} onTurn={(n) => setAt(String(n))} />
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
              <Groupings by={by} onBy={setBy} />
              <GroupTable story={story} span={span} by={by} />
              {span.turn === null && <CourseTable story={story} />}
            </TabPanel>
          ))}
        </Tabs>
      )}
      {story.counterpart && <p className="quiet">{story.counterpart}</p>}
      {story.inPoints && <p className="quiet">{text('ui.pp')}</p>}
    </>
  );
}

const wayOf = ({ change }: StorySpan): string =>
  change.sign === '' ? 'quiet' : change.good ? 'better' : 'worse';
