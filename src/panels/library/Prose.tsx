import { Fragment, type ReactElement, type ReactNode } from 'react';

import { readingAddress, text } from '../../presenter/index.ts';
import {
  type Block,
  CITATION,
  type Inline,
  plain,
  type Shelf,
} from '../../presenter/library/index.ts';
import { ScrollBox } from '../parts/ScrollBox.tsx';

interface ProseProps {
  readonly blocks: readonly Block[];
  readonly shelf: Shelf;
}

/** The model’s text: names of numbers lead to their values, citations to their sources, clauses to entries. */
export function Prose({ blocks, shelf }: ProseProps): ReactElement {
  return (
    <>
      {blocks.map((block, i) => (
        <Part key={i} block={block} shelf={shelf} />
      ))}
    </>
  );
}

function Part({ block, shelf }: { block: Block; shelf: Shelf }): ReactElement {
  switch (block.kind) {
    case 'heading':
      return (
        <h2 id={`at-${block.id}`}>
          <Run inner={block.inner} shelf={shelf} />
        </h2>
      );
    case 'text':
      return (
        <p>
          <Run inner={block.inner} shelf={shelf} />
        </p>
      );
    case 'formula':
      return <Formula words={block.text} shelf={shelf} />;
    case 'list':
      return (
        <ul className="prose-list">
          {block.items.map((item, i) => (
            <li key={i}>
              <Prose blocks={item} shelf={shelf} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <Table block={block} shelf={shelf} />;
  }
}

/** Each equation on a line of its own, to be scrolled where it is long. */
function Formula({ words, shelf }: { words: string; shelf: Shelf }): ReactElement {
  // several on a line are set apart by spaces; a line that goes on with one begins with them
  const lines = words.split(/\n|(?<=\S) {4,}(?=\S)/).filter((line) => line.trim() !== '');
  return (
    <ScrollBox className="formula" label={text('ui.models.formula')}>
      {lines.map((line) => (
        <div key={line}>
          <Words words={line} shelf={shelf} names />
        </div>
      ))}
    </ScrollBox>
  );
}

function Table({
  block,
  shelf,
}: {
  block: Extract<Block, { kind: 'table' }>;
  shelf: Shelf;
}): ReactElement {
  return (
    <ScrollBox className="scroll-x" label={block.head.map(plain).join(', ')}>
      <table className="prose-table">
        <thead>
          <tr>
            {block.head.map((cell) => (
              <th key={plain(cell)} scope="col">
                <Run inner={cell} shelf={shelf} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) => (
                <td key={c}>
                  <Run inner={cell} shelf={shelf} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Run({ inner, shelf }: { inner: readonly Inline[]; shelf: Shelf }): ReactElement {
  return (
    <>
      {inner.map((part, i) => {
        if (typeof part === 'string') return <Words key={i} words={part} shelf={shelf} />;
        if (part.kind === 'code')
          return (
            <code key={i}>
              <Words words={part.text} shelf={shelf} names />
            </code>
          );
        const Tag = part.kind;
        return (
          <Tag key={i}>
            <Run inner={part.inner} shelf={shelf} />
          </Tag>
        );
      })}
    </>
  );
}

const NAME = /\b[a-z]+(?:-[a-z]+)+\b|^[a-z]+$/g;
const CLAUSE = /(?<=^|[(,; ])[1-6]\.\d(?=[),;]|$)/g;

interface WordsProps {
  readonly words: string;
  readonly shelf: Shelf;
  /** Whether names of numbers may stand here. */
  readonly names?: boolean;
}

/** Words with links: what is not known stays as it is. */
export function Words({ words, shelf, names = false }: WordsProps): ReactElement {
  const found: { at: number; length: number; href: string }[] = [];
  const look = (pattern: RegExp, hrefOf: (word: string) => string | null): void => {
    for (const match of words.matchAll(pattern)) {
      const href = hrefOf(match[0]);
      const free = found.every(
        ({ at, length }) => match.index >= at + length || match.index + match[0].length <= at,
      );
      if (href && free) found.push({ at: match.index, length: match[0].length, href });
    }
  };
  if (names)
    look(NAME, (name) => {
      const [first] = shelf.byName.get(name) ?? [];
      return first ? readingAddress('numbers', first.id) : null;
    });
  else look(CLAUSE, (clause) => (shelf.entry(clause) ? readingAddress('entries', clause) : null));
  look(CITATION, (id) =>
    Object.hasOwn(shelf.library.sources, id) ? readingAddress('sources', id) : null,
  );
  if (found.length === 0) return <>{words}</>;
  found.sort((a, b) => a.at - b.at);
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { at, length, href } of found) {
    parts.push(words.slice(from, at));
    parts.push(<a href={href}>{words.slice(at, at + length)}</a>);
    from = at + length;
  }
  parts.push(words.slice(from));
  return (
    <>
      {parts.map((part, i) => (
        <Fragment key={i}>{part}</Fragment>
      ))}
    </>
  );
}
