/** Imports run one way: kernel ← parameters ← models ← drawings → widgets, then islands, components, layouts, pages. */
const only = (room, allowed, comment) => ({
  name: `${room.replace(/\W+/g, '-')}-stays-below`,
  comment,
  severity: 'error',
  from: { path: `^src/${room}` },
  to: { pathNot: [`^src/(${allowed.join('|')})`, 'node_modules', '^astro:'] },
});
const noPackages = (room) => ({
  name: `${room}-needs-no-package`,
  comment: `src/${room} stands on the language alone`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { dependencyTypesNot: ['local', 'localmodule'] },
});

export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('kernel/', ['kernel/'], 'the kernel knows nothing but itself'),
    noPackages('kernel'),
    {
      name: 'kernel-has-one-door',
      severity: 'error',
      from: { path: '^src/(?!kernel/)' },
      to: { path: '^src/kernel/(?!index\\.ts$)' },
    },
    only('parameters/', ['parameters/', 'kernel/index'], 'parameters know no drawing'),
    noPackages('parameters'),
    {
      name: 'models-are-pure',
      comment: 'neither a model nor what it is made of knows a widget, an island or the DOM',
      severity: 'error',
      from: { path: '^src/figures/[^/]+/model\\.ts$' },
      to: { path: ['^src/(widgets|islands|components)/', 'node_modules'], reachable: true },
    },
    only(
      'figures/',
      ['figures/', 'widgets/index', 'parameters/index', 'kernel/index'],
      'a figure stands on the widgets',
    ),
    {
      name: 'figures-share-models-only',
      comment: 'a figure is wholly in its own folder; of another it may use the model',
      severity: 'error',
      from: { path: '^src/figures/([^/]+)/' },
      to: { path: '^src/figures/[^/]+/', pathNot: ['^src/figures/$1/', '/model\\.ts$'] },
    },
    only('widgets/', ['widgets/', 'parameters/index'], 'widgets know no figure'),
    {
      name: 'one-file-knows-chart-js',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/widgets/plot/chart\\.ts$' },
      to: { path: 'node_modules/chart\\.js' },
    },
    only('bits/', ['bits/', 'kernel/index'], 'what is compared between engines is the kernel’s alone'),
    noPackages('bits'),
    only(
      'islands/',
      ['islands/', 'figures/', 'widgets/', 'parameters/index', 'parameters/describeRefusals'],
      'islands join figures and widgets',
    ),
    only('content/', ['content/', 'markdown/'], 'posts are data'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '\\.astro$' },
  },
};
