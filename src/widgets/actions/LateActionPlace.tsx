import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ActionsProps } from './Actions.tsx';

type Props = Omit<ActionsProps, 'onOpen'>;

/** The place that an action opens. Its code comes with the first press: few readers take a figure away. */
export function LateActionPlace(props: Props) {
  const [loaded, setLoaded] = useState<{ Place?: ComponentType<Props>; failed?: true }>({});
  const wanted = props.open !== undefined && props.open !== 'data';
  useEffect(() => {
    if (!wanted || loaded.Place) return;
    import('./ActionPlace.tsx').then(
      ({ ActionPlace }) => setLoaded({ Place: ActionPlace }),
      () => setLoaded({ failed: true }),
    );
  }, [wanted, props.open]);
  const { Place, failed } = loaded;
  if (!wanted) return null;
  if (Place) return <Place {...props} />;
  return failed ? (
    <p class="action-place" role="status">
      This could not be fetched. Connect to the network and press again.
    </p>
  ) : null;
}
