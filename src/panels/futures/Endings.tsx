import type { ReactElement } from 'react';

import { type EndingOutlook, text } from '../../presenter/index.ts';

/** How the run may end: a bar in parts, each with its name, its share and a pattern of its own. */
export function Endings({ endings }: { endings: readonly EndingOutlook[] }): ReactElement {
  const compared = endings.some(({ without }) => without !== null);
  return (
    <div className="endings">
      <h3>{text('ui.futures.endings')}</h3>
      <div className="endings-bars" aria-hidden="true">
        <Bar endings={endings} of="share" />
        {compared && <Bar endings={endings} of="without" />}
      </div>
      <ul>
        {endings.map((ending) => (
          <li key={ending.id}>
            <Swatch ending={ending} />
            <span className="unseen">
              {ending.without === null
                ? text('ui.futures.ending', { ending: ending.name, share: ending.shareWords })
                : text('ui.futures.ending.change', {
                    ending: ending.name,
                    share: ending.shareWords,
                    without: ending.withoutWords,
                  })}
            </span>
            <span className="ending-name" aria-hidden="true">
              {ending.name}
            </span>
            <b className="number" aria-hidden="true">
              {ending.shareWords}
            </b>
            {ending.without !== null && ending.withoutWords !== ending.shareWords && (
              <span className="number quiet" aria-hidden="true">
                {text('ui.futures.ending.was', { without: ending.withoutWords })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
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
