import Aside from './Aside.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Equation from './Equation.astro';
import EquationRef from './EquationRef.astro';
import Figure from './Figure.astro';
import FigureRef from './FigureRef.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Scrub from './Scrub.astro';
import Sidenote from './Sidenote.astro';
import Value from './Value.astro';

/** What a post can use without an import. */
export const postComponents = {
  Aside,
  Cite,
  Claim,
  Equation,
  EquationRef,
  Figure,
  FigureRef,
  Scrub,
  Sidenote,
  Value,
  h2: Heading2,
  h3: Heading3,
};
