import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import type { ChartId } from '../../engine/index.ts';
import { text } from '../../presenter/index.ts';
import { useGlass } from './glass.ts';

interface ChartLinkProps {
  readonly chart: ChartId;
  /** The entry whose chart it is; null for a third country or the other side. */
  readonly clause: string | null;
  /** Whose chart it is, for ears. */
  readonly name: string;
}

/** The way to a chart with what stands in it now; nothing outside a run. */
export function ChartLink({ chart, clause, name }: ChartLinkProps): ReactElement | null {
  const onChart = useGlass()?.onChart;
  if (!onChart) return null;
  return (
    <Button
      className="text-button"
      aria-label={text('ui.chart.show.of', { name })}
      onPress={() => onChart(chart, clause)}
    >
      {text('ui.chart.show')}
    </Button>
  );
}
