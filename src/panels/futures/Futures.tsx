import '../styles/futures.css';

import { ChevronDown } from 'lucide-react';
import { type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';

import { UNCERTAIN, type Uncertain } from '../../futures/index.ts';
import { type MeasureOutlook, type OutlookView, text } from '../../presenter/index.ts';
import { BandMark } from '../parts/BandMark.tsx';
import { Filters } from '../parts/Filters.tsx';
import { Mark } from '../parts/Mark.tsx';
import type { Subject } from '../parts/subject.ts';
import { Endings } from './Endings.tsx';
import { FanChart } from './FanChart.tsx';
import { useUnderCursor } from './under-cursor.ts';

interface FuturesProps {
  readonly outlook: OutlookView;
  /** Of the plan: grows with every order. */
  readonly version: number;
  /** Whether all of it is shown, or one line. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** What is to differ between the futures. */
  readonly uncertain: Uncertain;
  readonly onUncertain: (uncertain: Uncertain) => void;
  /** The order under the cursor, or that has the focus. */
  readonly onSubject: (subject: Subject | null) => void;
}

/** Where the plan may lead, and what the order under the cursor changes in it. */
export function Futures(props: FuturesProps): ReactElement {
  const { outlook, version, open, onOpen, uncertain, onUncertain, onSubject } = props;
  const said = useSettled(outlook.spoken);
  const { section, height } = useKeptHeight(outlook.subject !== null);
  useUnderCursor(onSubject, `${version} ${uncertain}`);
  const { state, basis, runs, subject, measures, endings, turns, summary } = outlook;
  if (state === 'off') {
    return (
      <section className="futures" aria-labelledby="futures">
        <h2 id="futures" className="unseen">
          {text('ui.futures')}
        </h2>
        <p className="futures-off">{basis}</p>
      </section>
    );
  }
  return (
    <section
      className={open ? 'futures open' : 'futures'}
      aria-labelledby="futures"
      ref={section}
      style={{ height }}
    >
      <div className="futures-body">
        <header className="futures-head">
          <h2 id="futures">{text('ui.futures')}</h2>
          {subject ? (
            <p className="futures-subject">{subject.words}</p>
          ) : (
            <p className="futures-basis">{basis}</p>
          )}
          {!open && <p className="futures-summary">{summary}</p>}
          {open && measures.length > 0 && <Key compares={subject?.found === true} runs={runs} />}
          {open && (
            <Filters
              className="futures-uncertain"
              label={text('ui.futures.uncertain')}
              options={UNCERTAIN}
              value={uncertain}
              onChange={onUncertain}
            >
              {(value) => text(`ui.futures.uncertain.${value}`)}
            </Filters>
          )}
          <Button
            className="futures-fold"
            aria-expanded={open}
            aria-label={text(open ? 'ui.futures.hide' : 'ui.futures.show')}
            onPress={() => onOpen(!open)}
          >
            <ChevronDown className={open ? 'turner' : 'turner open'} aria-hidden="true" />
          </Button>
        </header>
        {open && (
          <>
            <ul className="futures-measures" aria-label={text('ui.futures.measures')}>
              {measures.map((measure) => (
                <Measure key={measure.id} measure={measure} turns={turns} />
              ))}
            </ul>
            {subject?.found && measures.every(({ lean }) => lean === 'same') && (
              <p className="futures-nothing" aria-hidden="true">
                {summary}
              </p>
            )}
            <Endings endings={endings} />
          </>
        )}
        <output className="unseen">{said}</output>
      </div>
    </section>
  );
}

/**
 * The height that the futures had before an order was pointed at: what an order changes takes more room, and the
 * map above must not move under the pointer for it.
 */
function useKeptHeight(comparing: boolean) {
  const section = useRef<HTMLElement>(null);
  const alone = useRef<number>(undefined);
  const [height, setHeight] = useState<number>();
  useLayoutEffect(() => {
    if (!comparing) alone.current = section.current?.offsetHeight;
  });
  useLayoutEffect(() => setHeight(comparing ? alone.current : undefined), [comparing]);
  return { section, height };
}

/** What the shapes at the end of a fan are: of one plan, or of two. */
function Key({ compares, runs }: { compares: boolean; runs: string }): ReactElement {
  const kinds = compares ? (['with', 'without'] as const) : (['plan'] as const);
  return (
    <p className={compares ? 'futures-key' : 'futures-key spare'}>
      {kinds.map((kind) => (
        <span key={kind}>
          <svg className={`fan fan-${kind}`} viewBox="0 0 22 12" aria-hidden="true">
            <path className="fan-reach" d="M1 6H21" />
            <path className="fan-core" d="M6 6H16" />
            <path className="fan-mid" d="M11 2V10" />
          </svg>
          {text(`ui.futures.${kind}`)}
        </span>
      ))}
      {compares && <span className="quiet">{text('ui.futures.each', { runs })}</span>}
    </p>
  );
}

/** Marks of a change, beside the words. */
const ARROWS = { better: '▲', worse: '▼', mixed: '◆', same: '' } as const;

function Measure({ measure, turns }: { measure: MeasureOutlook; turns: number }): ReactElement {
  const { name, mandateOf, fan, without, lean, leanWords, bands, sentence } = measure;
  return (
    <li className={lean ? `outlook lean-${lean}` : 'outlook'}>
      <h3>
        {mandateOf && <Mark side={mandateOf} />}
        {name}
      </h3>
      <FanChart measure={measure} turns={turns} />
      {/* The sentence below says all of this. */}
      <p className="outlook-words" aria-hidden="true">
        <b className="number">{fan?.range ?? '…'}</b>
        {lean === 'same' ? (
          <span className="outlook-change">{leanWords}</span>
        ) : without ? (
          <span className="outlook-change">
            <span className="number">
              {without.bare} {text('ui.futures.without')}
            </span>
            <span className={`outlook-lean ${lean}`}>
              {lean && ARROWS[lean]} {leanWords}
            </span>
          </span>
        ) : (
          <span className="outlook-bands">
            {bands.map(({ band, words, first }) => (
              <span key={band} className={first ? 'first' : ''}>
                <BandMark band={band} word={words} />
              </span>
            ))}
          </span>
        )}
      </p>
      <p className="unseen">{sentence}</p>
    </li>
  );
}

/** Milliseconds without another change before something is said aloud. */
const QUIET = 700;

/** Words once they have stood still for a moment: whoever walks through a menu hears the last, not all. */
function useSettled(words: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), words ? QUIET : 0);
    return () => clearTimeout(timer);
  }, [words]);
  return said;
}
