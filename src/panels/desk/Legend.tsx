import { type ReactElement, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';

import { INCIDENTS, OLDER_DASHES } from '../../look/index.ts';
import { type GroupView, type TableView, text, UNIT_ROLES } from '../../presenter/index.ts';
import { Mark } from '../parts/Mark.tsx';
import { UnitSymbol } from '../parts/UnitSymbol.tsx';
import { Flows } from './Flows.tsx';
import { EventMarks } from './EventMarks.tsx';

/** Distance of the hatching lines from clear to dark, as the map draws them. */
const STEPS = [0, 9, 6, 4];

/** What the map tells of. */
export type MapKind = 'pressure' | 'relief' | 'supply' | 'years';

export const mapKind = ({
  hazard,
  supply,
  shocks,
}: Pick<TableView, 'hazard' | 'supply' | 'shocks'>): MapKind =>
  hazard ? 'relief' : supply ? 'supply' : shocks ? 'years' : 'pressure';

interface LegendProps {
  /** A storm leaves no marks of coercion, metals no wake, and in quiet years nobody sails to order. */
  readonly kind: MapKind;
  /** Of an export restriction, in the order of the map’s colours. */
  readonly materials?: readonly string[];
  /** Whose symbols are told; nobody sails where metals are traded. */
  readonly groups?: readonly GroupView[];
  readonly name?: string;
  /** All of it, whatever room there is. */
  readonly whole?: boolean;
  /** The reach of a group is drawn. */
  readonly reach?: boolean;
  /** More stands below the map than usual: where the screen is not roomy, the map needs the place of the legend. */
  readonly crowded?: boolean;
}

/** A screen with room for the map and all of its signs; elsewhere they are folded away until somebody asks. */
const roomy = (): MediaQueryList => matchMedia('(min-width: 80rem) and (min-height: 50rem)');

/** How to read the map: beneath it, and again in a list where the map is a narrow strip. */
export function Legend(props: LegendProps): ReactElement {
  const {
    kind,
    materials = [],
    groups = [],
    name = text('ui.legend'),
    reach,
    whole = false,
    crowded = false,
  } = props;
  const pressed = kind === 'pressure';
  const [open, setOpen] = useState(() => whole || roomy().matches);
  useEffect(() => {
    if (whole) return undefined;
    const room = roomy();
    const follow = () => setOpen(room.matches);
    room.addEventListener('change', follow);
    return () => room.removeEventListener('change', follow);
  }, [whole]);
  const [was, setWas] = useState(crowded);
  if (was !== crowded) {
    setWas(crowded);
    if (crowded && !roomy().matches) setOpen(false);
  }
  return (
    <section className={open ? 'legend' : 'legend folded'} aria-label={name}>
      {(pressed || kind === 'years') && (
        <p className="legend-scale">
          {text('ui.legend.clear')}
          <svg viewBox="0 0 128 14" aria-hidden="true">
            {STEPS.map((step, i) => (
              <g key={step}>
                <rect x={i * 32 + 0.5} y="0.5" width="31" height="13" fill="none" />
                {step > 0 && <path d={hatch(i * 32, step)} />}
              </g>
            ))}
          </svg>
          {text('ui.legend.dark')}
        </p>
      )}
      <ul className="legend-marks">
        <li>
          <Mark side="india" /> {text('ui.india')}
        </li>
        <li>
          <Mark side="japan" /> {text('ui.japan')}
        </li>
        {kind !== 'supply' && (
          <li>
            <Mark side="other" /> {text('ui.third-parties')}
          </li>
        )}
        {kind !== 'supply' && <Units groups={groups} />}
        {pressed && (
          <li>
            <svg className="mark" viewBox="0 0 14 14" aria-hidden="true">
              <circle className="legend-ring" cx="7" cy="7" r="6" />
              <circle className="legend-ring" cx="7" cy="7" r="2.5" />
            </svg>
            {text('ui.legend.pressure')}
          </li>
        )}
        {kind === 'supply' && <Flows materials={materials} />}
        {(pressed || kind === 'relief') && <Course />}
        {kind !== 'supply' && <Lane />}
        {pressed && <Incidents />}
        {kind === 'relief' && <Relief />}
        <EventMarks kind={kind} />
        {reach && <Reach />}
      </ul>
      {!whole && (
        <Button
          className="text-button legend-fold"
          aria-expanded={open}
          onPress={() => setOpen(!open)}
        >
          {text(open ? 'ui.legend.less' : 'ui.legend.more')}
        </Button>
      )}
    </section>
  );
}

/** What the symbols of units say, each that is in the game once. */
function Units({ groups }: { groups: readonly GroupView[] }): ReactElement {
  const known = UNIT_ROLES.flatMap((role) => groups.find((group) => group.role === role) ?? []);
  return (
    <>
      {known.map(({ role, government }) => (
        <li key={role}>
          <UnitSymbol role={role} side={government} />
          {text(`ui.unit.${role}`)}
        </li>
      ))}
    </>
  );
}

/** Where ships go. */
function Course(): ReactElement {
  return (
    <li>
      <svg className="legend-line" viewBox="0 0 26 14" aria-hidden="true">
        <path className="legend-course" d="M1 7H25" />
      </svg>
      {text('ui.legend.course')}
    </li>
  );
}

/** Where trade goes. */
function Lane(): ReactElement {
  return (
    <li>
      <svg className="legend-line" viewBox="0 0 26 14" aria-hidden="true">
        <path className="legend-lane-glow" d="M1 7H25" />
        <path className="legend-lane" d="M1 7H25" />
      </svg>
      {text('ui.legend.lane')}
    </li>
  );
}

/** What a selected group could keep on station. */
function Reach(): ReactElement {
  return (
    <>
      <li>
        <svg className="legend-incident" viewBox="0 0 20 20" aria-hidden="true">
          <circle className="legend-reach all" cx="10" cy="10" r="7" />
          <path className="legend-reach" d="M10 3a7 7 0 1 1-7 7" />
        </svg>
        {text('ui.legend.reach')}
      </li>
      <li>
        <svg className="legend-incident" viewBox="0 0 20 20" aria-hidden="true">
          <circle className="legend-reach partner" cx="10" cy="10" r="7" />
        </svg>
        {text('ui.legend.reach.partner')}
      </li>
    </>
  );
}

/** What binds, in the order of the pipeline. */
const STAGES = ['consent', 'lift', 'entry', 'jam', 'last-mile', 'knowledge'] as const;

/** The marks of a disaster: districts with what binds, ways in, and the ways between them. */
function Relief(): ReactElement {
  return (
    <>
      <li>
        <svg className="legend-incident" viewBox="0 0 20 20" aria-hidden="true">
          <circle className="legend-ring-all" cx="10" cy="10" r="7" />
          <path className="legend-ring-met" d="M10 3a7 7 0 1 1-7 7" />
        </svg>
        {text('ui.legend.district')}
      </li>
      {STAGES.map((stage) => (
        <li key={stage}>
          <b className="legend-letter">{text(`say.bound.letter.${stage}`)}</b>
          {text(`ui.legend.bound.${stage}`)}
        </li>
      ))}
      <li>
        <svg className="legend-line" viewBox="0 0 26 14" aria-hidden="true">
          <path className="legend-way" d="M1 7H11M16 7H25" />
        </svg>
        {text('ui.legend.way')}
      </li>
      <li>
        <svg className="legend-line" viewBox="0 0 26 14" aria-hidden="true">
          <path className="legend-bar" d="M1 4.5H19M1 10.5H9" />
          <path className="legend-frame" d="M1.5 2.5H12.5V6.5H1.5ZM1.5 8.5H12.5V12.5H1.5Z" />
        </svg>
        {text('ui.legend.entry')}
      </li>
    </>
  );
}

/** The marks of incidents. */
function Incidents(): ReactElement {
  return (
    <>
      <Incident kind="suffered" name={text('ui.legend.suffered')} />
      <Incident kind="averted" name={text('ui.legend.averted')} />
      <Incident kind="accident" name={text('ui.legend.accident')} />
      <Incident kind="suffered" older name={text('ui.legend.older')} />
    </>
  );
}

interface IncidentProps {
  readonly kind: keyof typeof INCIDENTS;
  readonly older?: boolean;
  readonly name: string;
}

/** A mark of an incident, drawn as the map draws it. */
function Incident({ kind, older = false, name }: IncidentProps): ReactElement {
  const { body, sign } = INCIDENTS[kind];
  const grave = kind === 'suffered' ? ' grave' : '';
  return (
    <li>
      <svg className="legend-incident" viewBox="-10 -10 20 20" aria-hidden="true">
        <path
          className={`legend-happened${grave}${older ? ' older' : ''}`}
          d={body}
          {...(older && { strokeDasharray: OLDER_DASHES.join(' ') })}
        />
        <path className={`legend-happened-sign${grave}${older ? ' older' : ''}`} d={sign} />
      </svg>
      {name}
    </li>
  );
}

/** Lines at 45 degrees inside a field 32 wide and 14 high. */
function hatch(left: number, step: number): string {
  const lines: string[] = [];
  for (let at = step; at < 46; at += step) {
    const [x1, y1] = at <= 32 ? [at, 0] : [32, at - 32];
    const [x2, y2] = at <= 14 ? [0, at] : [at - 14, 14];
    if (x2 < 32) lines.push(`M${left + x1} ${y1}L${left + x2} ${y2}`);
  }
  return lines.join('');
}
