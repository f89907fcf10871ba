/// <reference types="vitest/config" />
import { ONE_FILE, oneFile } from './src/app/build/one-file.ts';
import { offline } from './src/app/build/offline.ts';
import { policy } from './src/app/build/policy.ts';
import { phaserCustom } from './src/map/build/phaser-custom.ts';
import { parsedTexts } from './src/presenter/build/parsed-texts.ts';
import { virtualModels } from './src/presenter/build/virtual-models.ts';
import { virtualScenarios } from './src/scenario/build/virtual-scenarios.ts';
import { defineConfig } from 'vite';

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    virtualScenarios(),
    virtualModels(),
    parsedTexts(),
    phaserCustom(),
    ...(mode === ONE_FILE ? oneFile() : [policy(), offline()]),
  ],
  build: {
    // Phaser is one large chunk by nature, and loaded lazily.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // React's mark for servers, in a library of icons; there is no server
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
      // Nothing in src does anything by being imported, styles apart: a door hands out what is asked for, and no more.
      // Doors of what comes after the front page add their messages to the catalogue.
      treeshake: {
        moduleSideEffects: [
          {
            test: /\/src\/presenter\/((library|replay|review)\/)?index\.ts$/,
            sideEffects: true,
          },
          { test: /\/src\/.*\.tsx?$/, sideEffects: false },
        ],
      },
      output:
        mode === ONE_FILE
          ? {}
          : {
              // Large parts under names that stay: tests/browser/budgets.json knows them.
              codeSplitting: {
                groups: [
                  { name: 'phaser', test: /node_modules[\\/]phaser/ },
                  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
                  { name: 'engine', test: /src[\\/]engine[\\/]/ },
                  { name: 'charts', test: /src[\\/]charts[\\/]|node_modules[\\/]xstate[\\/]/ },
                ],
              },
            },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          setupFiles: ['tests/support/words.ts'],
          // Left to itself Vitest leaves a core free, which of two is half.
          maxWorkers: '100%',
          // Nothing here keeps anything between tests; loading the program anew for every file cost a third of the time.
          isolate: false,
          // Tests never measure time; the limit is for a hang.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A page mostly waits: three of them fill two cores.
          maxWorkers: 3,
          // After the unit tests: a busy machine makes a browser slow, and a slow browser fails.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}));
