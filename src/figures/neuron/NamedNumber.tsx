import { Label } from '../../widgets/index.ts';

interface NamedNumberProps {
  x: number;
  y: number;
  name: string;
  number: string;
  class: string;
}

/** A quantity's name with its number below it. */
export const NamedNumber = ({ x, y, name, number, class: classes }: NamedNumberProps) => (
  <>
    <Label x={x} y={y - 5} anchor="middle" text={name} class={classes} halo />
    <Label x={x} y={y + 13} anchor="middle" text={number} class={`num ${classes}`} halo />
  </>
);
