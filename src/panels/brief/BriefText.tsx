import type { ReactElement } from 'react';

import { type BriefView, text } from '../../presenter/index.ts';
import { Fold } from './Fold.tsx';
import { Judged } from './Judged.tsx';
import { Notes } from './Notes.tsx';
import { Prose } from './Prose.tsx';

/** The brief as it is read, before the first turn and again while it is played. */
export function BriefText({ brief }: { brief: BriefView }): ReactElement {
  return (
    <>
      <Prose title={text('ui.brief.situation')} lines={brief.situation} lead />
      <Prose title={text('ui.brief.stake')} lines={brief.stake} />
      <Judged judged={brief.judged} measures={brief.measures} />
      <section>
        <h2>{text('ui.brief.mandates')}</h2>
        <dl className="facts wide">
          {brief.mandates.map((mandate) => (
            <div key={mandate.who}>
              <dt>{mandate.who}</dt>
              <dd>{mandate.text}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Prose title={text('ui.brief.limits')} lines={brief.limits} list />
      <Prose title={text('ui.brief.others')} lines={brief.others} list />
      <section className="other-side">
        <h2>{text('ui.brief.other-side', { rival: brief.rival })}</h2>
        <blockquote>{brief.otherSide}</blockquote>
      </section>
      <Prose title={text('ui.brief.calendar')} lines={brief.calendar} list />
      <Prose title={text('ui.brief.advice')} lines={brief.advice} list />
      <Prose title={text('ui.brief.note')} lines={[brief.note]} />
      {brief.sources.length > 0 && (
        <Fold title={text('ui.sources')}>
          <div className="quiet">
            <Notes lines={brief.sources} />
          </div>
        </Fold>
      )}
    </>
  );
}
