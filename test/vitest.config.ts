import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads its settings from the default export
export default defineConfig({
  test: {
    // Tests keep no state in modules, so files may share them: loading the word tables once a worker saves minutes.
    isolate: false,
    // Left alone, vitest keeps one processor free, which halves the speed of a machine that has two.
    maxWorkers: 2,
    testTimeout: 60_000,
    setupFiles: ['test/support/property-seed.ts'],
  },
});
