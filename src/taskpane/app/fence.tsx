import { Button } from '@fluentui/react-components';
import { Component, type PropsWithChildren, type ReactNode } from 'react';

type FenceProps = PropsWithChildren<{ readonly report: (error: unknown) => void; readonly label: string }>;

/** Keeps a fault in one part of the pane from taking the rest away: it is reported, and a button to reload stands in its place. */
export class Fence extends Component<FenceProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.report(error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Button onClick={() => window.location.reload()}>{this.props.label}</Button>;
  }
}
