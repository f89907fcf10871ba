import '../styles/review.css';
import '../styles/class.css';
import '../styles/paper.css';

import type { ReactElement } from 'react';
import { Button, Checkbox } from 'react-aria-components';

import { text } from '../../presenter/index.ts';
import type { ClassView } from '../../presenter/review/index.ts';
import { Faults } from '../class/Faults.tsx';
import { Group } from '../class/Group.tsx';
import { Handing } from '../class/Handing.tsx';
import { Which } from '../class/Which.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';

/** How far the runs under other luck are. */
export interface Worked {
  /** Whether a worker plays them at all. */
  readonly worker: boolean;
  readonly done: number;
  readonly of: number;
  readonly complete: boolean;
}

interface ClassProps {
  readonly view: ClassView;
  /** Whether names are hidden. */
  readonly hidden: boolean;
  /** Whether this is the sample class. */
  readonly sample: boolean;
  readonly worked: Worked;
  readonly intents: {
    readonly onFiles: (files: readonly File[]) => void;
    readonly onSample: () => void;
    readonly onClear: () => void;
    readonly onHidden: (hidden: boolean) => void;
    readonly onGroup: (id: string) => void;
    readonly onCsv: () => void;
    readonly onShortcuts: () => void;
  };
}

/** The runs of a class: checked, sorted, and held against one another. */
export function Class({ view, hidden, sample, worked, intents }: ClassProps): ReactElement {
  const { files, checked, words, faults, groups, group } = view;
  const any = files > 0;
  return (
    <div className="page">
      <PageHead onShortcuts={intents.onShortcuts} />
      <main className="debrief review class">
        <header className="debrief-head">
          <p className="kicker">{text('ui.class')}</p>
          <PageTitle title={text('ui.class.title')} />
          <p className="lead">{text('ui.class.about')}</p>
        </header>
        <Handing any={any} onFiles={intents.onFiles} onSample={intents.onSample} />
        {any && (
          <section className="class-state" aria-label={text('ui.class')}>
            {sample && <p className="notice">{text('ui.class.sample.shown')}</p>}
            {checked < files && (
              <progress aria-label={text('ui.class.progress')} max={files} value={checked} />
            )}
            <output>{words}</output>
            <div className="button-row screen-only">
              <Checkbox className="check" isSelected={hidden} onChange={intents.onHidden}>
                <i aria-hidden="true" />
                {text('ui.class.hide')}
              </Checkbox>
              <Button className="button" onPress={intents.onCsv}>
                {text('ui.class.csv')}
              </Button>
              <Button className="button" onPress={intents.onClear}>
                {text('ui.class.clear')}
              </Button>
            </div>
          </section>
        )}
        <Faults faults={faults} />
        {groups.length > 1 && (
          <Which groups={groups} value={group?.id ?? ''} onChange={intents.onGroup} />
        )}
        {group && <Group group={group} worked={worked} />}
      </main>
    </div>
  );
}
