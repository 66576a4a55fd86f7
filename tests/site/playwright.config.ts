import { defineConfig } from '@playwright/test';
import { chromiumFlags, testBrowserPath } from './browser.ts';

const port = Number(process.env['PORT'] ?? 4173);
/** The site is tested under a base path, as GitHub Pages serves a project, since links break there first. */
const base = '/live-gradients/';
const site = `http://localhost:${port}`;
const built = '.astro/tested';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A loaded machine may stall a page that wakes ten figures at once; a fault of ours fails every time.
  retries: process.env['CI'] ? 2 : 0,
  workers: 2,
  // The longest test begins first: as the last one it would keep one worker waiting for the other.
  projects: [
    { name: 'soak', testMatch: 'soak.spec.ts' },
    { name: 'site', testIgnore: 'soak.spec.ts' },
  ],
  reporter: process.env['CI'] ? 'line' : 'list',
  use: {
    baseURL: `${site}${base}`,
    // Recording a long page takes as long as working it; `--trace on` shows what failed.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: testBrowserPath() ?? '',
      args: chromiumFlags,
    },
  },
  webServer: {
    // Built beside the reader's own dist, which may be served under another base.
    command: `npm run build -- --outDir ${built} && npm run preview -- --outDir ${built} --port ${port}`,
    cwd: '../..',
    url: `${site}${base}`,
    env: { SITE: site, BASE: base },
    timeout: 180_000,
  },
});
