import { lexer, type Token, type Tokens } from 'marked';
import type { Block, Inline, ModelSection } from '../library/prose.ts';

/** What is about making the model and not about the model: it stays in the document. */
const LEFT_OUT = /^(Balance|Tuning|Named plans|How long a game takes|What differs)/;

const idOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function inlineOf(tokens: readonly Token[] = []): Inline[] {
  return tokens.flatMap((token): Inline[] => {
    switch (token.type) {
      case 'strong':
      case 'em':
        return [{ kind: token.type, inner: inlineOf(token.tokens) }];
      case 'codespan':
        return [{ kind: 'code', text: (token as Tokens.Codespan).text }];
      case 'link':
        return inlineOf(token.tokens);
      case 'br':
        return [' '];
      case 'text':
      case 'escape':
        return [(token as Tokens.Text).text.replaceAll('\n', ' ')];
      default:
        throw new Error(`docs/model.md: the library cannot show "${token.type}"`);
    }
  });
}

function blockOf(token: Token): Block[] {
  switch (token.type) {
    case 'heading': {
      const inner = inlineOf(token.tokens);
      return [{ kind: 'heading', inner, id: idOf((token as Tokens.Heading).text) }];
    }
    case 'paragraph':
    case 'text':
      return [{ kind: 'text', inner: inlineOf(token.tokens) }];
    case 'code':
      return [{ kind: 'formula', text: (token as Tokens.Code).text }];
    case 'list':
      return [
        {
          kind: 'list',
          items: (token as Tokens.List).items.map((item) => item.tokens.flatMap(blockOf)),
        },
      ];
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      const cells = (row: readonly Tokens.TableCell[]) => row.map((cell) => inlineOf(cell.tokens));
      return [{ kind: 'table', head: cells(header), rows: rows.map(cells) }];
    }
    case 'space':
      return [];
    default:
      throw new Error(`docs/model.md: the library cannot show "${token.type}"`);
  }
}

/** Without what tests write into the document. */
const withoutTables = (text: string): string =>
  text.replace(/<!-- prettier-ignore-start -->[^]*?<!-- prettier-ignore-end -->/g, '');

/** "Presence at sea (`models/presence.ts`)" → title and files. */
function headOf(tokens: readonly Token[] = []): Pick<ModelSection, 'title' | 'files'> {
  const words = tokens.map(({ raw }) => raw).join('');
  const [, title, rest = ''] = /^([^(]*?)\s*(?:\((.*)\))?$/.exec(words) ?? [];
  return { title, files: [...rest.matchAll(/`([\w/-]+\.ts)`/g)].map(([, file]) => file) };
}

/** The sections of docs/model.md that say what the model does. */
export function modelSections(document: string): ModelSection[] {
  const sections: (ModelSection & { blocks: Block[] })[] = [];
  let leftOut = 0;
  for (const token of lexer(withoutTables(document))) {
    const heading = token.type === 'heading' ? (token as Tokens.Heading) : null;
    if (heading && (leftOut === 0 || heading.depth <= leftOut))
      leftOut = LEFT_OUT.test(heading.text) ? heading.depth : 0;
    if (leftOut > 0 || heading?.depth === 1) continue;
    if (heading?.depth === 2) {
      const head = headOf(heading.tokens);
      sections.push({ ...head, id: idOf(head.title), blocks: [] });
    } else sections.at(-1)?.blocks.push(...blockOf(token));
  }
  return sections;
}
