import { Component, type ComponentChildren } from 'preact';

interface ErrorBoundaryProps {
  /** The drawing of the build, shown in the place of what failed. */
  fallback: string;
  /** Puts the figure back to values that are known to be drawn. */
  onReset: () => void;
  children: ComponentChildren;
}

/** A figure that throws says so in its place; the rest of the page goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error?: Error | undefined }> {
  override state: { error?: Error | undefined } = {};

  override componentDidCatch(error: Error) {
    console.error(error);
    this.setState({ error });
  }

  render({ fallback, onReset, children }: ErrorBoundaryProps, { error }: { error?: Error | undefined }) {
    if (!error) return children;
    return (
      <>
        <div dangerouslySetInnerHTML={{ __html: fallback }} />
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
