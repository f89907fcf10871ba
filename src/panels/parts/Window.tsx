import type { ReactElement, ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { X } from 'lucide-react';

import { text } from '../../presenter/index.ts';

interface WindowProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** A question that waits for an answer is an alert dialog. */
  readonly asks?: boolean;
}

/** A dialog over the page: focus stays inside, Escape closes it, focus returns. */
export function Window({ title, open, onClose, children, asks }: WindowProps): ReactElement {
  return (
    <ModalOverlay
      className="window-veil"
      isOpen={open}
      onOpenChange={(isOpen) => isOpen || onClose()}
      isDismissable={!asks}
    >
      <Modal className="window">
        <Dialog className="window-page" role={asks ? 'alertdialog' : 'dialog'}>
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
