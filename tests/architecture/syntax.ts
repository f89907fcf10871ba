import { parseSync, visitorKeys } from 'oxc-parser';

export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export interface Source {
  path: string;
  text: string;
  program: Node;
  errors: string[];
}

export function read(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  return {
    path,
    text,
    program: program as unknown as Node,
    errors: errors.map((error) => `${path} does not parse: ${error.message}`),
  };
}

export function children(node: Node, except: readonly string[] = []): Node[] {
  return (visitorKeys[node.type] ?? [])
    .filter((key) => !except.includes(key))
    .flatMap((key) => node[key] as Node | (Node | null)[] | null)
    .filter((child): child is Node => child !== null && child !== undefined);
}

export function* everyNode(node: Node): Generator<Node> {
  yield node;
  for (const child of children(node)) yield* everyNode(child);
}

export function problemAt({ path, text }: Source, node: Node, message: string): string {
  return `${path}:${text.slice(0, node.start).split('\n').length} ${message}`;
}

/** The text of a string literal, or of a template without holes. */
export function literalText(node: Node | null | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type !== 'TemplateLiteral') return undefined;
  const [only, ...more] = node.quasis as { value: { cooked: string } }[];
  return more.length === 0 ? only?.value.cooked : undefined;
}

/** The name a key or a member goes by, if it stands in the text: `a.b`, `a['b']`, `{ b: 1 }`. */
export function nameOf(key: Node, computed: unknown): string | undefined {
  if (!computed && key.type === 'Identifier') return key.name as string;
  return literalText(key);
}
