import { builtinModules } from 'node:module';
import { posix } from 'node:path';

import { everyNode, literalText, problemAt, read, type Node } from './syntax.ts';

/** From left to right; folders of one step do not know each other. */
const STEPS = [
  ['engine'],
  ['charts'],
  ['scenario'],
  ['players'],
  ['futures'],
  ['presenter'],
  ['look'],
  ['map', 'panels'],
  ['app', 'cli'],
];

const stepOf = (folder: string): number => STEPS.findIndex((step) => step.includes(folder));

interface Import {
  node: Node;
  /** undefined when the text does not say what is imported. */
  specifier: string | undefined;
  typeOnly: boolean;
}

/** Every import of this file that the picture in docs/architecture.md does not allow. */
export function boundaryProblems(path: string, text: string): string[] {
  const source = read(path, text);
  const from = place(path);
  if (from && stepOf(from.folder) < 0)
    return [`${path} lies in a folder that STEPS in tests/architecture does not know`];
  const problems = [...source.errors];
  for (const entry of importsOf(source.program)) {
    const message = importProblem(path, entry);
    if (message) problems.push(problemAt(source, entry.node, message));
  }
  return problems;
}

function importsOf(program: Node): Import[] {
  return [...everyNode(program)].flatMap((node): Import[] => {
    const from = (expression: unknown, typeOnly = false): Import[] =>
      expression
        ? [{ node, specifier: literalText(expression as Node)?.replace(/\?.*$/, ''), typeOnly }]
        : [];
    switch (node.type) {
      case 'ImportDeclaration':
        return from(node.source, isTypeOnly(node, 'importKind'));
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        return from(node.source, isTypeOnly(node, 'exportKind'));
      case 'ImportExpression':
        return from(node.source);
      case 'TSImportType':
        return from(node.source, true);
      case 'TSExternalModuleReference':
        return from(node.expression);
      case 'CallExpression': {
        const callee = node.callee as Node;
        const isRequire = callee.type === 'Identifier' && callee.name === 'require';
        return isRequire ? from((node.arguments as Node[])[0]) : [];
      }
      default:
        return [];
    }
  });
}

/** Under `verbatimModuleSyntax`, `import { type A }` still loads the module: only the outer word counts. */
function isTypeOnly(node: Node, kind: 'importKind' | 'exportKind'): boolean {
  return node[kind] === 'type';
}

function importProblem(path: string, { specifier, typeOnly }: Import): string | undefined {
  if (specifier === undefined)
    return inEngine(path) ? 'imports what its text does not name' : undefined;
  if (specifier.startsWith('.'))
    return fileProblem(path, posix.join(posix.dirname(path), specifier));
  if (specifier.startsWith('/')) return fileProblem(path, specifier.slice(1));
  return packageProblem(path, specifier, typeOnly);
}

function fileProblem(path: string, target: string): string | undefined {
  const from = place(path);
  const to = place(target);
  if (!from) return undefined;
  if (!to) {
    if (inEngine(path)) return `the engine imports ${target}`;
    return /^(scenarios|assets|package\.json)/.test(target) ? undefined : `src imports ${target}`;
  }
  if (isBuildPlugin(target) && !isBuildPlugin(path))
    return `${target} is part of the build: only vite.config.ts imports it`;
  const needsNode = readsFiles(target) && !readsFiles(path);
  if (needsNode && from.folder !== 'cli' && !isBuildPlugin(path))
    return `${target} needs Node: only src/cli, tests and vite.config.ts may import it`;
  if (from.folder === to.folder) return undefined;
  if (stepOf(to.folder) < 0 || stepOf(to.folder) >= stepOf(from.folder))
    return `${from.folder} must not know ${to.folder}`;
  return isDoor(to) ? undefined : `${to.folder} is entered through its index.ts, not ${target}`;
}

interface Place {
  folder: string;
  rest: string;
}

/** A file that lies in `src/` itself has the folder ''. */
function place(path: string): Place | undefined {
  const [src, ...inner] = path.split('/');
  if (src !== 'src') return undefined;
  const [folder = '', ...rest] = inner;
  return rest.length === 0 && /\.\w+$/.test(folder)
    ? { folder: '', rest: folder }
    : { folder, rest: rest.join('/') };
}

/** The rulebook has a second door: the tables, for a worker that is to come without XState. */
const isTables = (path: string): boolean => /^src\/charts\/compiled(\.ts)?$/.test(path);

const isDoor = ({ folder, rest }: Place): boolean =>
  /^(index(\.\w+)?)?$/.test(rest) ||
  readsFiles(`src/${folder}/${rest}`) ||
  isTables(`src/${folder}/${rest}`) ||
  BY_ITSELF.includes(`src/${folder}/${rest}`);

/** Doors of what is fetched by itself: the front page, which needs little, and what comes after the table. */
const BY_ITSELF = ['front', 'library', 'replay', 'review'].map(
  (door) => `src/presenter/${door}/index.ts`,
);

const inEngine = (path: string): boolean => path.startsWith('src/engine/');

const readsFiles = (path: string): boolean => /^src\/scenario\/files(\.ts)?$/.test(path);

/** Plugins of the build run in Node, and only vite.config.ts imports them. */
const isBuildPlugin = (path: string): boolean => /^src\/\w+\/build\//.test(path);

const ENGINE_PACKAGES =
  /^(seedrandom\/lib\/alea\.js$|@noble\/hashes\/|@stdlib\/math-base-special-)/;

interface Owned {
  packages: RegExp;
  owners: RegExp;
  typesAreFree?: boolean;
}

const OWNED: Owned[] = [
  { packages: /^phaser(\/|$)/, owners: /^src\/map\//, typesAreFree: true },
  { packages: /^seedrandom(\/|$)/, owners: /^src\/engine\/chance\.ts$/ },
  { packages: /^xstate(\/|$)/, owners: /^src\/(charts|app)\// },
  { packages: /^(@xstate\/react|@?react|lucide-react)/, owners: /^src\/(panels|app)\// },
];

function packageProblem(path: string, name: string, typeOnly: boolean): string | undefined {
  if (isNode(name) && !path.startsWith('src/cli/') && !readsFiles(path) && !isBuildPlugin(path))
    return `imports ${name}: only src/cli, src/scenario/files.ts and build plugins run in Node`;
  if (inEngine(path) && !ENGINE_PACKAGES.test(name)) return `the engine imports ${name}`;
  const owned = OWNED.find(({ packages }) => packages.test(name));
  if (!owned || owned.owners.test(path) || (typeOnly && owned.typesAreFree)) return undefined;
  return `${name} belongs to ${owned.owners.source.replace(/[\^$\\]/g, '')}`;
}

const isNode = (name: string): boolean =>
  name.startsWith('node:') || builtinModules.includes(name.replace(/\/.*$/, ''));
