/**
 * How high drawing and controls of each figure are in a frame 800 px wide, px. No build can measure it: a test in the
 * browser holds it against the figure's page.
 */
export const embedHeights: Readonly<Record<string, number>> = {
  activations: 780,
  'feed-forward': 720,
  'gradient-by-layer': 590,
  'gradient-descent': 480,
  neuron: 510,
  'opening-plate': 270,
  'product-of-derivatives': 500,
  sigmoid: 340,
  'sigmoid-derivative': 380,
  'sigmoid-formula': 180,
  sparsity: 380,
  'training-race': 780,
  'vanishing-to-exploding': 550,
};
