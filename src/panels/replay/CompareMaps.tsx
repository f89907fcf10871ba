import type { ReactElement, ReactNode } from 'react';

import { type ComparedMark, type CompareMapsView, text } from '../../presenter/index.ts';
import { Filters } from '../parts/Filters.tsx';

export const COMPARE_VIEWS = ['map', 'text'] as const;
export type CompareMapsAs = (typeof COMPARE_VIEWS)[number];

interface CompareMapsProps {
  readonly maps: CompareMapsView;
  readonly view: CompareMapsAs;
  /** The drawn maps. */
  readonly pair: ReactNode;
  readonly onView: (view: CompareMapsAs) => void;
}

/** The same turn on two maps: drawn, with what differs named under them, or all of it in words. */
export function CompareMaps({ maps, view, pair, onView }: CompareMapsProps): ReactElement {
  const { when, sections, countWords } = maps;
  const all = view === 'text';
  const shown = sections
    .map(({ marks, ...section }) => ({
      ...section,
      marks: marks.filter((one) => all || one.differs),
    }))
    .filter(({ marks }) => marks.length > 0);
  return (
    <>
      <div className="compare-maps-head">
        <Filters
          label={text('ui.replay.view')}
          options={COMPARE_VIEWS}
          value={view}
          onChange={onView}
        >
          {(option) => text(`ui.replay.view.${option}`)}
        </Filters>
        <p aria-live="polite">{countWords}</p>
      </div>
      {!all && pair}
      <section
        className="compare-marks"
        aria-label={text(all ? 'ui.compare.words.all' : 'ui.compare.words')}
      >
        {all && (
          <div className="compare-pair compare-when">
            <p data-run="A">
              <b>A</b> {when[0]}
            </p>
            <p data-run="B">
              <b>B</b> {when[1]}
            </p>
          </div>
        )}
        {shown.map(({ id, title, marks }) => (
          <section key={id} aria-labelledby={`compare-${id}`}>
            <h3 id={`compare-${id}`}>{title}</h3>
            <ul>
              {marks.map((mark) => (
                <Mark key={mark.key} mark={mark} />
              ))}
            </ul>
          </section>
        ))}
      </section>
    </>
  );
}

const Mark = ({ mark: { differs, a, b } }: { mark: ComparedMark }): ReactElement =>
  differs ? (
    <li className="compare-pair differs">
      <Of letter="A" words={a} />
      <Of letter="B" words={b} />
    </li>
  ) : (
    <li>
      <p>
        <b>{text('ui.compare.map.both')}</b> {a}
      </p>
    </li>
  );

const Of = ({ letter, words }: { letter: string; words: string | null }): ReactElement => (
  <p data-run={letter}>
    <b>{letter}</b> {words ?? <span className="quiet">{text('ui.compare.map.none')}</span>}
  </p>
);
