/// <reference types="vitest/config" />
import { phaserCustom } from './src/map/build/phaser-custom.ts';
import { virtualScenarios } from './src/scenario/build/virtual-scenarios.ts';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [virtualScenarios(), phaserCustom()],
  build: {
    // Phaser is one large chunk by nature, and loaded lazily.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser/ }] } },
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
          // Tests never measure time; the limit is for a hang.
          testTimeout: 60_000,
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
          fileParallelism: false,
          // After the unit tests: a busy machine makes a browser slow, and a slow browser fails.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
