import { Component, type ComponentChildren } from 'preact';

interface ErrorBoundaryProps {
  /** The drawing of the build, shown in the place of what failed. */
  fallback: string;
  /** Puts the figure back to values that are known to be drawn. */
  onReset: () => void;
  children: ComponentChildren;
}

interface ErrorBoundaryState {
  error?: Error | undefined;
  /** The second drawing after an error: in the first, of a page that is still hydrating, Preact loses the fallback. */
  settled?: boolean;
}

/** A figure that throws says so in its place; the rest of the page goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = {};

  override componentDidCatch(error: Error) {
    console.error(error);
    this.setState({ error, settled: false }, () => this.setState({ settled: true }));
  }

  render({ fallback, onReset, children }: ErrorBoundaryProps, { error, settled }: ErrorBoundaryState) {
    if (!error) return children;
    return (
      <>
        {settled && <div dangerouslySetInnerHTML={{ __html: fallback }} />}
        <p class="figure-error" role="alert">
          This figure could not be computed: {error.message} What you see is its first drawing.{' '}
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              onReset();
              this.setState({ error: undefined });
            }}
          >
            Reset the figure
          </button>
        </p>
      </>
    );
  }
}
