import { type ReactElement, useId, useState } from 'react';
import { Button } from 'react-aria-components';

import { type EndingOutlook, text } from '../../presenter/index.ts';

/** How the run may end: a bar in parts, each with its name, its share and a pattern of its own; on request, what each means. */
export function Endings({ endings }: { endings: readonly EndingOutlook[] }): ReactElement {
  const [explained, setExplained] = useState(false);
  const list = useId();
  const compared = endings.some(({ without }) => without !== null);
  return (
    <div className="endings">
      <div className="endings-head">
        <h3>{text('ui.futures.endings')}</h3>
        {endings.length > 0 && (
          <Button
            className="text-button"
            aria-expanded={explained}
            aria-controls={list}
            onPress={() => setExplained(!explained)}
          >
            {text('ui.futures.endings.mean')}
          </Button>
        )}
      </div>
      <div className="endings-bars" aria-hidden="true">
        <Bar endings={endings} of="share" />
        {compared && <Bar endings={endings} of="without" />}
      </div>
      {/* Before the first futures a mark stands where the list will be, as in the row above. */}
      {endings.length === 0 ? (
        <p className="endings-list" aria-hidden="true">
          …
        </p>
      ) : (
        <ul className={explained ? 'endings-list explained' : 'endings-list'} id={list}>
          {endings.map((ending) => (
            <Ending key={ending.id} ending={ending} explained={explained} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface EndingProps {
  readonly ending: EndingOutlook;
  readonly explained: boolean;
}

function Ending({ ending, explained }: EndingProps): ReactElement {
  const { name, means, shareWords, without, withoutWords } = ending;
  return (
    <li>
      <Swatch ending={ending} />
      <span className="unseen">
        {without === null
          ? text('ui.futures.ending', { ending: name, share: shareWords, means })
          : text('ui.futures.ending.change', {
              ending: name,
              share: shareWords,
              without: withoutWords,
              means,
            })}
      </span>
      <span aria-hidden="true">{name}</span>
      <b className="number" aria-hidden="true">
        {shareWords}
      </b>
      {without !== null && withoutWords !== shareWords && (
        <span className="number quiet" aria-hidden="true">
          {text('ui.futures.ending.was', { without: withoutWords })}
        </span>
      )}
      {explained && (
        <span className="ending-means" aria-hidden="true">
          {means}
        </span>
      )}
    </li>
  );
}

interface BarProps {
  readonly endings: readonly EndingOutlook[];
  readonly of: 'share' | 'without';
}

function Bar({ endings, of }: BarProps): ReactElement {
  return (
    <div className={`endings-bar endings-${of}`}>
      {endings.map((ending) => (
        <i
          key={ending.id}
          className={`ending-${ending.pattern} tint-${ending.tint}`}
          style={{ flexGrow: ending[of] ?? 0 }}
        />
      ))}
    </div>
  );
}

const Swatch = ({ ending }: { ending: EndingOutlook }): ReactElement => (
  <i className={`ending-swatch ending-${ending.pattern} tint-${ending.tint}`} aria-hidden="true" />
);
