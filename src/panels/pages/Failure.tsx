import type { ReactElement } from 'react';

import { text } from '../../presenter/front/index.ts';
import { PageTitle } from '../parts/PageTitle.tsx';

interface FailureProps {
  /** What the machine said, for a report. */
  readonly detail: string;
  readonly onDownload: (() => void) | null;
  readonly onReload: () => void;
}

/** When the interface itself breaks: a plain sentence, the run to keep, and a way back. */
export function Failure({ detail, onDownload, onReload }: FailureProps): ReactElement {
  return (
    <main className="page failure">
      <PageTitle title={text('ui.failure')} />
      <p className="lead">{text('ui.failure.about')}</p>
      <div className="button-row">
        {onDownload && (
          <button className="button primary" type="button" onClick={onDownload}>
            {text('ui.download')}
          </button>
        )}
        <button className="button" type="button" onClick={onReload}>
          {text('ui.failure.reload')}
        </button>
      </div>
      <p className="quiet">{text('ui.failure.detail', { detail })}</p>
    </main>
  );
}
