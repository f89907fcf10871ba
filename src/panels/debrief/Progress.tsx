import type { ReactElement } from 'react';

import { text } from '../../presenter/index.ts';
import type { Progress as ProgressView } from '../../presenter/review/index.ts';

/** How far the runs beside the page are; where there is no worker, that they are not played. */
export function Progress({ progress }: { readonly progress: ProgressView }): ReactElement {
  const { state, done, of, complete, words } = progress;
  return (
    <div className="review-progress">
      {state !== 'off' && !complete && (
        <progress aria-label={text('ui.review.progress')} max={of || 1} value={done} />
      )}
      <p className={state === 'off' ? 'notice' : 'quiet'}>{words}</p>
    </div>
  );
}
