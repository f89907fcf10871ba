import type { ReactElement } from 'react';

/** Soundings of two seas that meet: an ornament, drawn from rings like depth lines on a chart. */
export function Seascape(): ReactElement {
  const rings = Array.from({ length: 11 }, (_, i) => i);
  return (
    <svg
      className="seascape"
      viewBox="0 0 1200 420"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {rings.map((ring) => (
        <g key={ring}>
          <ellipse className="west" cx="470" cy="210" rx={40 + ring * 52} ry={22 + ring * 33} />
          <ellipse className="east" cx="810" cy="210" rx={40 + ring * 52} ry={22 + ring * 33} />
        </g>
      ))}
    </svg>
  );
}
