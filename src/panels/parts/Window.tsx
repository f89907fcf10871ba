import type { ReactElement, ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { ChevronLeft, X } from 'lucide-react';

import { text } from '../../presenter/index.ts';
import { useBack } from './back.ts';

interface WindowProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** A question that waits for an answer is an alert dialog. */
  readonly asks?: boolean;
  /** Room for tables. */
  readonly wide?: boolean;
  /** The way to what was shown in this window before. */
  readonly back?: {
    readonly label: string;
    readonly onBack: () => void;
    /** How many were shown before. */
    readonly steps: number;
  } | null;
}

/** A dialog over the page: focus stays inside, Escape and the browser’s Back close it, focus returns. */
export function Window(props: WindowProps): ReactElement {
  const { title, open, onClose, children, asks, wide, back } = props;
  useBack(open ? 1 + (back?.steps ?? 0) : 0, back?.onBack ?? onClose);
  return (
    <ModalOverlay
      className="window-veil"
      isOpen={open}
      onOpenChange={(isOpen) => isOpen || onClose()}
      isDismissable={!asks}
    >
      <Modal className={wide ? 'window wide' : 'window'}>
        {/* Something else in the same window begins at its head, for the focus as for the eye. */}
        <Dialog key={title} className="window-page" role={asks ? 'alertdialog' : 'dialog'}>
          {back && (
            <Button className="text-button window-back" onPress={back.onBack}>
              <ChevronLeft aria-hidden="true" />
              {back.label}
            </Button>
          )}
          <header className="window-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button className="icon-button" aria-label={text('ui.close')} onPress={onClose}>
              <X aria-hidden="true" />
            </Button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
