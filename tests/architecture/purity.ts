import { freeNames, type FreeName } from './scope.ts';
import { everyNode, literalText, nameOf, problemAt, read, type Node } from './syntax.ts';

/** The members of Math that every JavaScript engine computes to the same bit. */
export const SAME_EVERYWHERE = new Set(
  'floor ceil round trunc min max abs sqrt imul sign fround'.split(' '),
);

/** All that the engine may take from its host. No clock, no chance, no language of the reader. */
const HOST = new Set(
  `undefined NaN Infinity isNaN isFinite parseInt parseFloat arguments
   Object Array String Number Boolean BigInt Symbol RegExp JSON Math Map Set WeakMap WeakSet
   Error TypeError RangeError SyntaxError ReferenceError
   ArrayBuffer DataView Int8Array Int16Array Int32Array Uint8Array Uint8ClampedArray Uint16Array
   Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array`.split(/\s+/),
);

/** Why a simulation with this text could differ from machine to machine; empty when it could not. */
export function purityProblems(path: string, text: string): string[] {
  const source = read(path, text);
  const problems = [...source.errors];
  const report = (node: Node, message: string | undefined): void => {
    if (message) problems.push(problemAt(source, node, message));
  };
  for (const free of freeNames(source.program)) report(free.node, hostProblem(free));
  for (const node of everyNode(source.program)) report(node, syntaxProblem(node));
  return problems;
}

function hostProblem(free: FreeName): string | undefined {
  if (free.name === 'Math') return mathProblem(free);
  return HOST.has(free.name) ? undefined : `takes ${free.name} from its host`;
}

function mathProblem({ node, parent }: FreeName): string | undefined {
  const members = membersAsked(node, parent);
  if (!members) return 'hands Math on: ask for its members by name';
  const differing = members.filter((member) => !SAME_EVERYWHERE.has(member));
  if (differing.length === 0) return undefined;
  return `Math.${differing.join(', Math.')} is not among the members that agree everywhere`;
}

function membersAsked(math: Node, parent: Node): string[] | undefined {
  if (parent.type === 'MemberExpression' && parent.object === math)
    return allNamed([nameOf(parent.property as Node, parent.computed)]);
  const pattern = parent.id as Node | undefined;
  if (parent.type === 'VariableDeclarator' && pattern?.type === 'ObjectPattern')
    return allNamed(
      (pattern.properties as Node[]).map((property) =>
        property.type === 'Property' ? nameOf(property.key as Node, property.computed) : undefined,
      ),
    );
  return undefined;
}

function allNamed(names: (string | undefined)[]): string[] | undefined {
  return names.every((name) => name !== undefined) ? names : undefined;
}

function syntaxProblem(node: Node): string | undefined {
  switch (node.type) {
    case 'BinaryExpression':
      return node.operator === '**' ? '** differs between engines: multiply' : undefined;
    case 'AssignmentExpression':
      return node.operator === '**=' ? '**= differs between engines: multiply' : undefined;
    case 'ForInStatement':
      return 'for-in also walks what is inherited: use Object.keys';
    case 'MetaProperty':
      return (node.meta as Node).name === 'import' ? 'import.meta belongs to the host' : undefined;
    case 'MemberExpression':
      return localeProblem(nameOf(node.property as Node, node.computed));
    case 'Property':
      return localeProblem(nameOf(node.key as Node, node.computed));
    case 'CallExpression':
      return callProblem(node);
    default:
      return undefined;
  }
}

function localeProblem(name: string | undefined): string | undefined {
  return name !== undefined && /^(localeCompare|toLocale\w+)$/.test(name)
    ? `${name} follows the language of the machine`
    : undefined;
}

function callProblem(call: Node): string | undefined {
  const callee = call.callee as Node;
  if (callee.type !== 'MemberExpression') return undefined;
  const name = nameOf(callee.property as Node, callee.computed);
  const [first] = call.arguments as Node[];
  if ((name === 'sort' || name === 'toSorted') && isMissing(first))
    return `${name}() without a comparator sorts numbers as text`;
  if (name === 'toString' && !isMissing(first) && literalText(first) === undefined)
    return 'toString(radix) differs between engines for fractions';
  return undefined;
}

function isMissing(argument: Node | undefined): boolean {
  return !argument || (argument.type === 'Identifier' && argument.name === 'undefined');
}
