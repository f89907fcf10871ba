import type { ReactElement, ReactNode } from 'react';

import { text } from '../../presenter/index.ts';

/** The marks of an export restriction: refineries, scrap, makers, and what flows between them. */
export function Flows({ materials }: { readonly materials: readonly string[] }): ReactElement {
  return (
    <>
      <Entry name={text('ui.legend.refinery')} box={20}>
        <path className="legend-hexagon" d="M10 2 17 6V14L10 18 3 14V6Z" />
      </Entry>
      <Entry name={text('ui.legend.scrap')} box={20}>
        <circle className="legend-scrap" cx="10" cy="10" r="6" />
      </Entry>
      <Entry name={text('ui.legend.maker')} box={20}>
        <circle className="legend-ring-all" cx="10" cy="10" r="7" />
        <path className="legend-ring-met" d="M10 3a7 7 0 1 1-7 7" />
      </Entry>
      <Entry name={text('ui.legend.stock')} box={20}>
        <circle className="legend-ring-met" cx="10" cy="10" r="7" />
        <path className="legend-sign" d="M7 7.2H13M7 10H13M7 12.8H13" />
      </Entry>
      {materials.map((material, i) => (
        <Entry key={material} name={text('ui.legend.flow', { material })} box={26}>
          <path className={`legend-flow material-${i}`} d="M1 7H18" />
          <path className={`legend-flow-head material-${i}`} d="M17 2 25 7 17 12Z" />
        </Entry>
      ))}
      <Entry name={text('ui.legend.flow.usual')} box={26}>
        <path className="legend-flow usual" d="M1 7H25" />
      </Entry>
      <Entry name={text('ui.legend.flow.none')} box={26}>
        <path className="legend-flow none" d="M1 7H25" />
      </Entry>
    </>
  );
}

function Entry(props: { name: string; box: 20 | 26; children: ReactNode }): ReactElement {
  const { name, box, children } = props;
  const square = box === 20;
  return (
    <li>
      <svg
        className={square ? 'legend-incident' : 'legend-line'}
        viewBox={square ? '0 0 20 20' : '0 0 26 14'}
        aria-hidden="true"
      >
        {children}
      </svg>
      {name}
    </li>
  );
}
