import { Component, type ComponentChildren } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  /** What is shown in their place when they fail. */
  fallback(error: unknown): ComponentChildren;
}

/** Keeps a fault in the reader from taking the article away. */
export class ErrorBoundary extends Component<Props, { readonly error?: { readonly cause: unknown } }> {
  override componentDidCatch(cause: unknown): void {
    this.setState({ error: { cause } });
  }

  override render({ children, fallback }: Props) {
    const { error } = this.state;
    return error === undefined ? children : fallback(error.cause);
  }
}
