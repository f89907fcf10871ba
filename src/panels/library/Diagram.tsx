import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components';

import { type ChartView, type DrawnArrow, type DrawnBox, text } from '../../presenter/index.ts';
import { SIZES } from '../../presenter/library/index.ts';
import { ScrollBox } from '../parts/ScrollBox.tsx';
import '../styles/diagram.css';

const ZOOMS = [0.5, 0.65, 0.8, 1, 1.25, 1.6] as const;

interface DiagramProps {
  readonly view: ChartView;
}

/**
 * A chart as a drawing, to be moved about in a box of its own. For ears it is one picture with a sentence;
 * the same in words stands below it as a list.
 */
export function Diagram({ view }: DiagramProps): ReactElement {
  const [zoom, setZoom] = useState<number>(1);
  const box = useRef<HTMLDivElement>(null);
  const { width } = view;
  const step = (by: number) => () => {
    const at = ZOOMS.findIndex((other) => other >= zoom - 0.001);
    setZoom(ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, at + by))]);
  };
  useEffect(() => {
    // where somebody stands, or else where it begins, is in sight from the first
    const at = view.boxes.find(({ now, region }) => now && !region) ?? view.boxes[0];
    const { place } = at;
    const middle = place.x + place.width / 2;
    if (box.current) box.current.scrollLeft = middle - box.current.clientWidth / 2;
  }, [view]);
  const fit = () => setZoom(Math.min(1, (box.current?.clientWidth ?? width) / width));
  return (
    <figure className="diagram">
      <div className="diagram-tools">
        <Button className="text-button" isDisabled={zoom <= ZOOMS[0]} onPress={step(-1)}>
          {text('ui.chart.smaller')}
        </Button>
        <Button className="text-button" isDisabled={zoom >= 1.6} onPress={step(1)}>
          {text('ui.chart.larger')}
        </Button>
        <Button className="text-button" onPress={fit}>
          {text('ui.chart.fit')}
        </Button>
      </div>
      <ScrollBox
        className="diagram-box"
        box={box}
        label={text('ui.chart.box', { title: view.title })}
      >
        <Picture view={view} zoom={zoom} />
      </ScrollBox>
    </figure>
  );
}

/** The drawing alone. */
export function Picture({ view, zoom = 1 }: DiagramProps & { zoom?: number }): ReactElement {
  const { width, height, boxes, arrows, spoken, chart } = view;
  const tip = useId();
  return (
    <svg
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn, not a file
      role="img"
      aria-label={spoken}
      data-chart={chart}
      viewBox={`0 0 ${width} ${height}`}
      width={width * zoom}
      height={height * zoom}
    >
      <defs>
        {(['', 'next'] as const).map((kind) => (
          <marker
            key={kind}
            id={`${tip}${kind}`}
            className={`diagram-tip ${kind}`}
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto-start-reverse"
          >
            <path d="M0 0.8L10 5L0 9.2z" />
          </marker>
        ))}
      </defs>
      {boxes
        .filter(({ region }) => region)
        .map((item) => (
          <Box key={item.path} box={item} />
        ))}
      {arrows.map((item) => (
        <Line key={item.id} arrow={item} tip={tip} />
      ))}
      {boxes
        .filter(({ region }) => !region)
        .map((item) => (
          <Box key={item.path} box={item} />
        ))}
      {arrows.map((item) => (
        <Words key={item.id} arrow={item} />
      ))}
    </svg>
  );
}

const classes = (...names: (string | false)[]): string => names.filter(Boolean).join(' ');

function Box({ box }: { box: DrawnBox }): ReactElement {
  const { path, name, inside, place, region, initial, final, now } = box;
  const { x, y, width, height } = place;
  const first = y + SIZES.nameLine;
  const below = first + (name.length - 1) * SIZES.nameLine + SIZES.pad * 0.6;
  const rows = inside.flatMap(({ id, lines }) => lines.map((line, i) => ({ id, line, i })));
  return (
    <g data-state={path} className={classes('diagram-state', region && 'region', now && 'now')}>
      <rect x={x} y={y} width={width} height={height} rx={region ? 6 : 4} />
      {final && <rect x={x + 3} y={y + 3} width={width - 6} height={height - 6} rx="2" />}
      {initial && <circle className="diagram-start" cx={x + 14} cy={y - 10} r="4" />}
      {initial && <path className="diagram-start-line" d={`M${x + 14} ${y - 10}V${y}`} />}
      {name.map((line, i) => (
        <text key={line} className="diagram-name" x={x + SIZES.pad} y={first + i * SIZES.nameLine}>
          {line}
        </text>
      ))}
      {now && (
        <text className="diagram-now" x={x + width - SIZES.pad} y={first} textAnchor="end">
          {text('ui.entry.chart.now')}
        </text>
      )}
      {rows.map(({ id, line, i }, row) => (
        <text
          key={`${id} ${i}`}
          className="diagram-inside"
          data-step={i === 0 ? id : undefined}
          x={x + SIZES.pad}
          y={below + (row + 1) * SIZES.smallLine}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

function Line({ arrow, tip }: { arrow: DrawnArrow; tip: string }): ReactElement {
  const { path, next, id } = arrow;
  return (
    <path
      data-arrow={id}
      className={classes('diagram-arrow', next && 'next')}
      d={path.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('')}
      markerEnd={`url(#${tip}${next ? 'next' : ''})`}
    />
  );
}

function Words({ arrow: { words, place, next } }: { arrow: DrawnArrow }): ReactElement {
  // a gap between two steps that share an arrow
  const rows = words.flatMap(({ id, lines }, step) => lines.map((line) => ({ id, line, step })));
  const top = (row: number, step: number) => place.y + (row + 1) * SIZES.smallLine - 2 + step * 4;
  return (
    <>
      {words.map(({ id }) => (
        <text key={id} data-step={id} className={classes('diagram-words', next && 'next')}>
          {rows.map(
            (row, at) =>
              row.id === id && (
                <tspan key={at} x={place.x + 4} y={top(at, row.step)}>
                  {row.line}
                </tspan>
              ),
          )}
        </text>
      ))}
    </>
  );
}
