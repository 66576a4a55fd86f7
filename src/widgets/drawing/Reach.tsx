interface ReachProps {
  /** In the units of what it lies in, from its origin. */
  width: number;
  height: number;
}

/** Nothing to see: reaches as far as all that may change with it (`drawing.css` says what for). */
export const Reach = ({ width, height }: ReachProps) => <path d={`M0 0 ${width} ${height}`} />;
