import type { Ledger } from '../../markdown/ledger.ts';

export default {
  asserted: [
    'Here are networks of thirty layers',
    'Drag the gain to 2.2, which multiplies all weights, and the tanh line is nearly level',
    "PyTorch's default is a third of that",
    'Every layer divides the mean square of what came in by 3, and after thirty of them nothing to speak of is left',
    'Half of it is lost in a ReLU',
    'It sets half of its inputs to zero, so $\\operatorname{E}[a^2]$ is half of $\\operatorname{E}[z^2]$, and on the way back half of the slopes are zero',
    'keeps a share of $\\sqrt{1/2} \\approx 0.707$ of the gradient',
    'From the last of thirty layers to the first there are 29 steps, and $0.707^{29} \\approx 4.3 \\times 10^{-5}$',
    "Choose Xavier's, and see both lines turn down",
    'Its line would be level if the layers were wide: drag the width to 256',
    'more than there was at its last',
    'Its slope is at most 0.25, so it would take weights four times as large; and those push the pre-activations to where the slope is smaller still',
    "so that He's are at $\\sqrt 2 \\approx 1.41$",
    'a gain that is a third too large makes every factor a third larger',
    'From the last of ten layers to the first that is a factor of 13',
    'Over a hundred layers it is more than a million million',
    'at a gain of 1.47 the gradient of the same network grows or shrinks',
  ],
} as const satisfies Ledger;
