import type { ReactElement } from 'react';

import type { Cause } from '../../engine/index.ts';
import { GROUPINGS, type MeasureStory, text } from '../../presenter/index.ts';
import { causeModel } from '../../presenter/library/index.ts';
import { BandMark } from '../parts/BandMark.tsx';
import '../styles/glass.css';
import { CourseTable } from './CourseTable.tsx';
import { GroupTable } from './GroupTable.tsx';
import { Spans } from './Spans.tsx';

interface WhyProps {
  readonly story: MeasureStory;
  /** The turn to begin with; null for the run so far, undefined for the last turn. */
  readonly turn: number | null | undefined;
}

const modelOf = (cause: string): string => causeModel(cause as Cause);

/** A measure laid open: its course, and for any turn the contributions, which add up exactly. */
export function Why({ story, turn }: WhyProps): ReactElement {
  return (
    <>
      <p>{story.about}</p>
      <p className="measure-foot">
        <b className="number">{story.formatted}</b>
        <BandMark band={story.band} word={story.bandWord} />
        <span className="quiet">{story.rule}</span>
      </p>
      <Spans spans={story.spans} turn={turn} groupings={GROUPINGS} course={story}>
        {(span, by) => (
          <>
            <GroupTable name={story.name} {...{ span, by, modelOf }} />
            {span.turn === null && <CourseTable story={story} />}
          </>
        )}
      </Spans>
      {story.counterpart && (
        <p className="quiet">{text('ui.counterpart', { series: story.counterpart })}</p>
      )}
      {story.inPoints && <p className="quiet">{text('ui.pp')}</p>}
    </>
  );
}
