/** A work that a post can cite. */
export interface Work {
  /** Family name first, then initials. */
  authors: readonly string[];
  year: number;
  title: string;
  /** Journal or proceedings, set in italics; a work without one is a book or thesis, and its title is. */
  container?: string;
  /** What follows: volume, pages, publisher. */
  details?: string;
  url: string;
}

/** Every work the posts cite, by key. `<Cite of="key" />` cites one. */
export const references = {
  'bengio-1994': {
    authors: ['Bengio, Y.', 'Simard, P.', 'Frasconi, P.'],
    year: 1994,
    title: 'Learning long-term dependencies with gradient descent is difficult',
    container: 'IEEE Transactions on Neural Networks',
    details: '5 (2), 157–166',
    url: 'https://doi.org/10.1109/72.279181',
  },
  'cybenko-1989': {
    authors: ['Cybenko, G.'],
    year: 1989,
    title: 'Approximation by superpositions of a sigmoidal function',
    container: 'Mathematics of Control, Signals and Systems',
    details: '2 (4), 303–314',
    url: 'https://doi.org/10.1007/BF02551274',
  },
  'glorot-2010': {
    authors: ['Glorot, X.', 'Bengio, Y.'],
    year: 2010,
    title: 'Understanding the difficulty of training deep feedforward neural networks',
    container: 'Proceedings of AISTATS',
    details: 'PMLR 9, 249–256',
    url: 'https://proceedings.mlr.press/v9/glorot10a.html',
  },
  'glorot-2011': {
    authors: ['Glorot, X.', 'Bordes, A.', 'Bengio, Y.'],
    year: 2011,
    title: 'Deep sparse rectifier neural networks',
    container: 'Proceedings of AISTATS',
    details: 'PMLR 15, 315–323',
    url: 'https://proceedings.mlr.press/v15/glorot11a.html',
  },
  'he-2015': {
    authors: ['He, K.', 'Zhang, X.', 'Ren, S.', 'Sun, J.'],
    year: 2015,
    title: 'Delving deep into rectifiers: surpassing human-level performance on ImageNet classification',
    container: 'Proceedings of ICCV',
    details: '1026–1034',
    url: 'https://doi.org/10.1109/ICCV.2015.123',
  },
  'he-2016': {
    authors: ['He, K.', 'Zhang, X.', 'Ren, S.', 'Sun, J.'],
    year: 2016,
    title: 'Deep residual learning for image recognition',
    container: 'Proceedings of CVPR',
    details: '770–778',
    url: 'https://doi.org/10.1109/CVPR.2016.90',
  },
  'hochreiter-1991': {
    authors: ['Hochreiter, S.'],
    year: 1991,
    title: 'Untersuchungen zu dynamischen neuronalen Netzen',
    details: 'Diploma thesis, Technische Universität München',
    url: 'https://people.idsia.ch/~juergen/SeppHochreiter1991ThesisAdvisorSchmidhuber.pdf',
  },
  'hochreiter-1997': {
    authors: ['Hochreiter, S.', 'Schmidhuber, J.'],
    year: 1997,
    title: 'Long short-term memory',
    container: 'Neural Computation',
    details: '9(8), 1735–1780',
    url: 'https://doi.org/10.1162/neco.1997.9.8.1735',
  },
  'hornik-1991': {
    authors: ['Hornik, K.'],
    year: 1991,
    title: 'Approximation capabilities of multilayer feedforward networks',
    container: 'Neural Networks',
    details: '4 (2), 251–257',
    url: 'https://doi.org/10.1016/0893-6080(91)90009-T',
  },
  'ioffe-2015': {
    authors: ['Ioffe, S.', 'Szegedy, C.'],
    year: 2015,
    title: 'Batch normalization: accelerating deep network training by reducing internal covariate shift',
    container: 'Proceedings of ICML',
    details: 'PMLR 37, 448–456',
    url: 'https://proceedings.mlr.press/v37/ioffe15.html',
  },
  'kingma-2015': {
    authors: ['Kingma, D. P.', 'Ba, J.'],
    year: 2015,
    title: 'Adam: a method for stochastic optimization',
    container: 'ICLR',
    details: 'arXiv:1412.6980',
    url: 'https://arxiv.org/abs/1412.6980',
  },
  'alpaydin-1998': {
    authors: ['Alpaydin, E.', 'Kaynak, C.'],
    year: 1998,
    title: 'Optical recognition of handwritten digits',
    container: 'UCI Machine Learning Repository',
    details: 'CC BY 4.0',
    url: 'https://doi.org/10.24432/C50P49',
  },
  'lecun-1998': {
    authors: ['LeCun, Y.', 'Bottou, L.', 'Orr, G. B.', 'Müller, K.-R.'],
    year: 1998,
    title: 'Efficient BackProp',
    container: 'Neural Networks: Tricks of the Trade, Springer',
    details: '9–50',
    url: 'https://doi.org/10.1007/3-540-49430-8_2',
  },
  'nair-2010': {
    authors: ['Nair, V.', 'Hinton, G. E.'],
    year: 2010,
    title: 'Rectified linear units improve restricted Boltzmann machines',
    container: 'Proceedings of ICML',
    details: '807–814',
    url: 'https://www.cs.toronto.edu/~hinton/absps/reluICML.pdf',
  },
  'nielsen-2015': {
    authors: ['Nielsen, M. A.'],
    year: 2015,
    title: 'Neural Networks and Deep Learning',
    details: 'Determination Press. Chapter 5',
    url: 'http://neuralnetworksanddeeplearning.com/chap5.html',
  },
  'pascanu-2013': {
    authors: ['Pascanu, R.', 'Mikolov, T.', 'Bengio, Y.'],
    year: 2013,
    title: 'On the difficulty of training recurrent neural networks',
    container: 'Proceedings of ICML',
    details: 'PMLR 28 (3), 1310–1318',
    url: 'https://proceedings.mlr.press/v28/pascanu13.html',
  },
  'pennington-2017': {
    authors: ['Pennington, J.', 'Schoenholz, S. S.', 'Ganguli, S.'],
    year: 2017,
    title: 'Resurrecting the sigmoid in deep learning through dynamical isometry: theory and practice',
    container: 'Advances in Neural Information Processing Systems',
    details: '30, 4785–4795',
    url: 'https://arxiv.org/abs/1711.04735',
  },
  'saxe-2014': {
    authors: ['Saxe, A. M.', 'McClelland, J. L.', 'Ganguli, S.'],
    year: 2014,
    title: 'Exact solutions to the nonlinear dynamics of learning in deep linear neural networks',
    container: 'ICLR',
    details: 'arXiv:1312.6120',
    url: 'https://arxiv.org/abs/1312.6120',
  },
  'schoenholz-2017': {
    authors: ['Schoenholz, S. S.', 'Gilmer, J.', 'Ganguli, S.', 'Sohl-Dickstein, J.'],
    year: 2017,
    title: 'Deep information propagation',
    container: 'ICLR',
    details: 'arXiv:1611.01232',
    url: 'https://arxiv.org/abs/1611.01232',
  },
  'yang-2019': {
    authors: ['Yang, G.', 'Pennington, J.', 'Rao, V.', 'Sohl-Dickstein, J.', 'Schoenholz, S. S.'],
    year: 2019,
    title: 'A mean field theory of batch normalization',
    container: 'ICLR',
    details: 'arXiv:1902.08129',
    url: 'https://arxiv.org/abs/1902.08129',
  },
} as const satisfies Record<string, Work>;

export type WorkKey = keyof typeof references;
