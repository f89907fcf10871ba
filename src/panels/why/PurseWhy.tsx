import type { ReactElement } from 'react';

import type { PurseStory } from '../../presenter/index.ts';
import '../styles/glass.css';
import { GroupTable } from './GroupTable.tsx';
import { Spans } from './Spans.tsx';

interface PurseWhyProps {
  readonly story: PurseStory;
  /** The page of a number, by its path in the scenario files. */
  readonly numberOf: (path: string) => string | null;
}

/** Political capital or money laid open: what was paid and given in any turn, by whom and by which number. */
export function PurseWhy({ story, numberOf }: PurseWhyProps): ReactElement {
  return (
    <>
      <p>{story.about}</p>
      <p className="measure-foot">
        <b className="number">{story.formatted}</b>
      </p>
      {story.drafted && <p>{story.drafted}</p>}
      <Spans spans={story.spans} turn={null} course={null} groupings={['cause', 'clause']}>
        {(span, by) => <GroupTable name={story.name} {...{ span, by, numberOf }} />}
      </Spans>
    </>
  );
}
