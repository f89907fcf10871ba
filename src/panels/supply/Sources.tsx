import { Fragment, type ReactElement } from 'react';

import { type MaterialView, type SourceView, text } from '../../presenter/index.ts';

interface SourcesProps {
  readonly sources: readonly SourceView[];
  readonly materials: readonly MaterialView[];
}

/** Tonnes and shares of the last turn by source and material, with what holds each source up. */
export function Sources({ sources, materials }: SourcesProps): ReactElement {
  return (
    <table className="sources">
      <thead>
        <tr>
          <th scope="col">{text('ui.supply.source')}</th>
          {materials.map(({ id, name }) => (
            <th key={id} scope="col" className="end">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <Fragment key={source.id}>
            <tr className="source">
              <th scope="row">
                <i className={`origin origin-${source.origin}`} aria-hidden="true" />
                {source.name}
              </th>
              {source.materials.map(({ id, words }) => (
                <td key={id} className="end number">
                  {words}
                </td>
              ))}
            </tr>
            <tr>
              <td className="quiet" colSpan={1 + materials.length}>
                {source.note}
              </td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
