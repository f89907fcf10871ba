import { FolderOpen } from 'lucide-react';
import { type DragEvent, type ReactElement, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';

import { text } from '../../presenter/index.ts';
import { droppedFiles, isRunFile } from './dropped.ts';

interface HandingProps {
  /** Whether anything is there already: then the place to drop is small. */
  readonly any: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
}

/** Where run files are put: dropped, chosen one by one, or as a folder; or a class to try it with. */
export function Handing({ any, onFiles, onSample }: HandingProps): ReactElement {
  const [over, setOver] = useState(false);
  const take = (files: readonly File[]): void => {
    if (files.length > 0) onFiles(files);
  };
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    droppedFiles(event.dataTransfer).then(take, () => undefined);
  }
  function hover(event: DragEvent): void {
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  }
  const place = ['drop-zone', any ? 'small' : '', over ? 'over' : ''].filter(Boolean).join(' ');
  return (
    <section className="handing screen-only" aria-label={text('ui.class.drop')}>
      {/* the buttons inside do the same by keyboard */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={place} onDragOver={hover} onDragLeave={() => setOver(false)} onDrop={drop}>
        <FolderOpen aria-hidden="true" />
        <p>{text('ui.class.drop')}</p>
        <div className="button-row">
          <FileTrigger allowsMultiple onSelect={(list) => take([...(list ?? [])])}>
            <Button className="button primary">{text('ui.class.files')}</Button>
          </FileTrigger>
          <FileTrigger
            acceptDirectory
            onSelect={(list) => take([...(list ?? [])].filter(isRunFile))}
          >
            <Button className="button">{text('ui.class.folder')}</Button>
          </FileTrigger>
        </div>
      </div>
      {!any && (
        <>
          <p>{text('ui.class.empty')}</p>
          <div className="class-sample">
            <Button className="button" onPress={onSample}>
              {text('ui.class.sample')}
            </Button>
            <p className="quiet">{text('ui.class.sample.about')}</p>
          </div>
        </>
      )}
    </section>
  );
}
