import type { ReactElement } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { ChevronRight } from 'lucide-react';

import { type HelpView, type ReportLine, text } from '../../presenter/index.ts';
import { EntryLink } from '../parts/EntryLink.tsx';
import { useGlass } from '../parts/glass.ts';

/** One thing that happened; of incidents that went as one before them, where each was, and the rest on request. */
export function LogLine({ line }: { line: ReportLine }): ReactElement {
  const { alike, importance } = line;
  return (
    <div className={`happening weight-${importance}`}>
      {alike && !alike.first ? (
        <Disclosure className="more">
          <Button slot="trigger" className="text-button">
            <ChevronRight className="turner" aria-hidden="true" />
            {alike.words}
          </Button>
          <DisclosurePanel>
            <Happening line={line} />
          </DisclosurePanel>
        </Disclosure>
      ) : (
        <Happening line={line} />
      )}
    </div>
  );
}

/** What happened with its why: the entry it came by, the measures it moved, who could help. */
function Happening({ line }: { line: ReportLine }): ReactElement {
  return (
    <>
      <p>{line.text}</p>
      {line.alike?.first && <p className="quiet">{line.alike.words}</p>}
      {line.more && <p className="quiet">{line.more}</p>}
      {line.help && <InTime help={line.help} />}
      <Why line={line} />
    </>
  );
}

function Why({ line }: { line: ReportLine }): ReactElement | null {
  const glass = useGlass();
  const { entry, moved, id } = line;
  const measures = glass ? moved : [];
  if (!entry && measures.length === 0) return null;
  const turn = Number(id.split('.')[0]);
  return (
    <p className="log-why">
      {entry && <EntryLink entry={entry} label={text('ui.play.entry', { clause: entry.clause })} />}
      {measures.length > 0 && <span className="quiet">{text('ui.play.moved')}</span>}
      {measures.map(({ id: measure, name, change }) => {
        const words = change ? `${name} ${change}` : name;
        return (
          <Button
            key={measure}
            className="text-button"
            aria-label={text('ui.why.of', { measure: words })}
            onPress={() => glass?.onWhy(measure, turn)}
          >
            {words}
          </Button>
        );
      })}
    </p>
  );
}

/** How long it lasted against how long help took or would have taken, as bars on the scale of the report, and who was there. */
function InTime({ help }: { help: HelpView }): ReactElement {
  const { lastedHours, neededHours, scaleHours, inTime, words, present, note } = help;
  const came = inTime ? 'ui.play.help.took' : 'ui.play.help.would-take';
  const share = (hours: number) => `${Math.max(2, (100 * hours) / scaleHours)}%`;
  return (
    <div className={`in-time${inTime ? ' met' : ''}`}>
      <div className="in-time-bars" aria-hidden="true">
        <span>{text('ui.play.help.lasted')}</span>
        <i className="lasted" style={{ width: share(lastedHours) }} />
        <span>{text(neededHours === null ? 'ui.play.help.nobody' : came)}</span>
        {neededHours === null ? (
          <i className="nobody" />
        ) : (
          <i className="needed" style={{ width: share(neededHours) }} />
        )}
      </div>
      <p className="quiet">
        {words} {present.length > 0 && text('ui.play.present', { who: present.join('; ') })}
      </p>
      {note && <p className="quiet">{note}</p>}
    </div>
  );
}
