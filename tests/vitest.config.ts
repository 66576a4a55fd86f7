import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    exclude: ['tests/site/**'],
    setupFiles: ['tests/propertySeed.ts'],
  },
});
