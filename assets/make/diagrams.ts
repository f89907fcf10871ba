/**
 * Finds a place for every state and every step of every chart: `npx tsx assets/make/diagrams.ts`. The
 * layout is made here and not in the browser, so the library that makes it is not shipped. A test holds
 * the result against the machines.
 */
import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs';

import { type ChartId, CHARTS } from '../../src/engine/index.ts';
import { type BoxPart, diagramParts } from '../../src/presenter/library/index.ts';

type Point = readonly [number, number];

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DiagramPlaces {
  readonly width: number;
  readonly height: number;
  readonly boxes: Readonly<Record<string, Place>>;
  readonly arrows: Readonly<
    Record<string, { readonly path: readonly Point[]; readonly label: Place }>
  >;
}

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.edgeCoords': 'ROOT',
  'elk.json.shapeCoords': 'ROOT',
  'elk.padding': '[top=24,left=12,bottom=12,right=12]',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.edgeLabel': '4',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.edgeLabels.sideSelection': 'ALWAYS_UP',
};

const round = (n: number): number => Math.round(n * 2) / 2;
const placeOf = ({ x = 0, y = 0, width = 0, height = 0 }): Place => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});

function nodeOf(box: BoxPart, boxes: readonly BoxPart[]): ElkNode {
  const children = boxes.filter(({ parent }) => parent === box.path);
  return {
    id: box.path,
    ...(box.region
      ? {
          children: children.map((child) => nodeOf(child, boxes)),
          layoutOptions: {
            'elk.padding': `[top=${box.height + 22},left=16,bottom=16,right=16]`,
            'elk.nodeSize.constraints': 'MINIMUM_SIZE',
            'elk.nodeSize.minimum': `(${box.width}, ${box.height})`,
          },
        }
      : { width: box.width, height: box.height }),
  };
}

const every = (node: ElkNode): ElkNode[] => [node, ...(node.children ?? []).flatMap(every)];

export async function placesOf(chart: ChartId): Promise<DiagramPlaces> {
  const { boxes, arrows } = diagramParts({ chart, entry: null });
  const order = boxes.map(({ path }) => path);
  const isBack = (from: string, to: string): boolean => order.indexOf(from) > order.indexOf(to);
  const graph: ElkNode = await new ELK().layout({
    id: '',
    layoutOptions: OPTIONS,
    children: boxes.filter(({ parent }) => parent === '').map((box) => nodeOf(box, boxes)),
    // a step back is laid out as a step forward: the machine's own order of its states runs down the page
    edges: arrows.map(({ id, from, to, width, height }): ElkExtendedEdge => {
      const [source, target] = isBack(from, to) ? [to, from] : [from, to];
      const labels = [{ id: `label ${id}`, text: id, width, height }];
      return { id, sources: [source], targets: [target], labels };
    }),
  });
  const nodes = every(graph).filter(({ id }) => id !== '');
  const edges = every(graph).flatMap((node) => (node.edges ?? []) as ElkExtendedEdge[]);
  return {
    width: Math.ceil(graph.width ?? 0),
    height: Math.ceil(graph.height ?? 0),
    boxes: Object.fromEntries(nodes.map((node) => [node.id, placeOf(node)])),
    arrows: Object.fromEntries(
      edges.map(({ id, sections = [], labels = [] }) => {
        const path = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) =>
          [startPoint, ...bendPoints, endPoint].map(({ x, y }): Point => [round(x), round(y)]),
        );
        const { from, to } = arrows.find((arrow) => arrow.id === id)!;
        return [
          id,
          { path: isBack(from, to) ? path.toReversed() : path, label: placeOf(labels[0]) },
        ];
      }),
    ),
  };
}

/** The text of assets/charts/diagrams.json: a chart after the other, a box or an arrow a line. */
export async function diagramsText(): Promise<string> {
  const rows = (record: Readonly<Record<string, unknown>>): string =>
    Object.entries(record)
      .map(([id, place]) => `      ${JSON.stringify(id)}: ${JSON.stringify(place)}`)
      .join(',\n');
  const charts = await Promise.all(
    (Object.keys(CHARTS) as ChartId[]).map(async (chart) => {
      const { width, height, boxes, arrows } = await placesOf(chart);
      return `  ${JSON.stringify(chart)}: {\n    "width": ${width},\n    "height": ${height},\n    "boxes": {\n${rows(boxes)}\n    },\n    "arrows": {\n${rows(arrows)}\n    }\n  }`;
    }),
  );
  return `{\n${charts.join(',\n')}\n}\n`;
}

/** Whether this file is the program that runs, and not imported by a test. */
const isProgram =
  process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isProgram) {
  writeFileSync(new URL('../charts/diagrams.json', import.meta.url), await diagramsText());
}
