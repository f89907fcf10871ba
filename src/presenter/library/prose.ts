/*
 * docs/model.md as the library shows it: read at build time, so that the page and the document are the
 * same text. A tree of plain data; what is linked is decided where it is shown.
 */

export type Inline =
  | string
  | { readonly kind: 'strong' | 'em'; readonly inner: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string };

export type Block =
  | { readonly kind: 'heading'; readonly inner: readonly Inline[]; readonly id: string }
  | { readonly kind: 'text'; readonly inner: readonly Inline[] }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly (readonly Block[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

export interface ModelSection {
  /** "the-other-side" */
  readonly id: string;
  readonly title: string;
  /** Files of the program that compute it. */
  readonly files: readonly string[];
  readonly blocks: readonly Block[];
}

/** Words of a run of text, without their marks. */
export const plain = (inner: readonly Inline[]): string =>
  inner
    .map((part) =>
      typeof part === 'string' ? part : part.kind === 'code' ? part.text : plain(part.inner),
    )
    .join('');
