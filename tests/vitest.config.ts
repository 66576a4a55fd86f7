import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/site/**'],
    setupFiles: ['tests/propertySeed.ts'],
  },
});
