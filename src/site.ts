const { REPOSITORY = 'https://github.com/live-gradients/live-gradients' } = process.env;

/** What the whole site says of itself. */
export const site = {
  name: 'Live Gradients',
  description:
    'Articles on how neural networks learn, in which every figure is computed as you read, from numbers that you can change.',
  language: 'en-GB',
  /** Where the source lives, without a slash at the end: for "source" and "edit this page". From REPOSITORY. */
  repository: REPOSITORY.replace(/\/$/, ''),
  branch: 'main',
  textLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  codeLicence: 'MIT',
} as const;
