import { Component, type ReactNode } from 'react';

import { Failure } from '../panels/index.ts';
import type { AppActor } from './actor.ts';

interface FenceProps {
  readonly actor: AppActor;
  readonly children: ReactNode;
}

/** Stands between a fault in the interface and a blank page. */
export class Fence extends Component<FenceProps, { detail: string | null }> {
  override state = { detail: null };

  static getDerivedStateFromError(error: unknown): { detail: string } {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { actor, children } = this.props;
    if (this.state.detail === null) return children;
    const { game } = actor.getSnapshot().context;
    return (
      <Failure
        detail={this.state.detail}
        onDownload={game && (async () => (await import('./files.ts')).downloadRun(game))}
        onReload={() => location.reload()}
      />
    );
  }
}
