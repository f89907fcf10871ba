import { children, type Node } from './syntax.ts';

export interface FreeName {
  node: Node;
  name: string;
  /** The node that uses the name, and so decides what it is used for. */
  parent: Node;
}

/** The names in value position that nothing in the file declares: what the file takes from its host. */
export function freeNames(program: Node): FreeName[] {
  const found: FreeName[] = [];
  const visit = (node: Node, parent: Node, scopes: Set<string>[]): void => {
    if (isType(node)) return;
    if (node.type === 'Identifier') {
      const name = node.name as string;
      if (!scopes.some((scope) => scope.has(name))) found.push({ node, name, parent });
    }
    const inner = opensScope(node) ? [declaredIn(node), ...scopes] : scopes;
    for (const child of children(node, onlyNames(node))) visit(child, node, inner);
  };
  visit(program, program, []);
  return found;
}

const VALUES_IN_TYPESCRIPT = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
  'TSEnumDeclaration',
  'TSEnumBody',
  'TSEnumMember',
  'TSParameterProperty',
  'TSModuleDeclaration',
  'TSModuleBlock',
  'TSExportAssignment',
]);

/** Types vanish before anything runs. `declare` only claims that a value exists. */
function isType(node: Node): boolean {
  if (node.declare === true) return true;
  return node.type.startsWith('TS') && !VALUES_IN_TYPESCRIPT.has(node.type);
}

const SCOPES = new Set([
  'Program',
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'BlockStatement',
  'ForStatement',
  'ForOfStatement',
  'ForInStatement',
  'SwitchStatement',
  'CatchClause',
  'ClassDeclaration',
  'ClassExpression',
  'StaticBlock',
  'TSModuleBlock',
]);

function opensScope(node: Node): boolean {
  return SCOPES.has(node.type);
}

/** `var` counts in the block that holds it: stricter than the language, and nobody here writes it. */
function declaredIn(scope: Node): Set<string> {
  const names = new Set<string>();
  const declare = (pattern: unknown): void =>
    boundNames(pattern as Node).forEach((n) => names.add(n));
  for (const param of (scope.params as Node[] | undefined) ?? []) declare(param);
  if (scope.type === 'CatchClause') declare(scope.param);
  if (scope.id) declare(scope.id);

  const collect = (node: Node): void => {
    if (isType(node)) return;
    if (/Declarator$|Declaration$/.test(node.type) && node.id) declare(node.id);
    if (/^Import.*Specifier$/.test(node.type)) declare(node.local);
    if (!opensScope(node)) children(node).forEach(collect);
  };
  children(scope).forEach(collect);
  return names;
}

function boundNames(pattern: Node | null): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name as string];
    case 'ObjectPattern':
      return (pattern.properties as Node[]).flatMap((p) => boundNames((p.value ?? p) as Node));
    case 'ArrayPattern':
      return (pattern.elements as (Node | null)[]).flatMap(boundNames);
    case 'AssignmentPattern':
      return boundNames(pattern.left as Node);
    case 'RestElement':
      return boundNames(pattern.argument as Node);
    case 'TSParameterProperty':
      return boundNames(pattern.parameter as Node);
    default:
      return [];
  }
}

/** The children that are mere names, not uses of a name. */
function onlyNames(node: Node): string[] {
  switch (node.type) {
    case 'MemberExpression':
      return node.computed ? [] : ['property'];
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return node.computed ? [] : ['key'];
    case 'TSEnumMember':
      return ['id'];
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return ['label'];
    case 'MetaProperty':
      return ['meta', 'property'];
    case 'ImportDeclaration':
      return ['specifiers', 'attributes'];
    case 'ExportAllDeclaration':
      return ['exported', 'attributes'];
    case 'ExportNamedDeclaration':
      return node.source ? ['specifiers'] : [];
    case 'ExportSpecifier':
      return ['exported'];
    default:
      return [];
  }
}
