const shared = {
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  modulePathIgnorePatterns: ['/dist/', '/out/', '/.cache/', '/.stryker-tmp/'],
}

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      setupFiles: ['<rootDir>/scripts/seed.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/.stryker-tmp/'],
      testMatch: ['<rootDir>/{packages,actions}/*/src/**/*.test.ts', '<rootDir>/scripts/**/*.test.ts'],
    },
    // Suites on a real cluster, which `npm run test:e2e -- kubernetes` starts.
    { ...shared, displayName: 'cluster', testMatch: ['<rootDir>/packages/*/src/**/*.e2e.ts'] },
  ],
  // A machine under load is slow, not wrong; what never ends still fails.
  testTimeout: 300_000,
  // Each suite's modules stay in memory as long as its worker lives.
  workerIdleMemoryLimit: '1GB',
  coverageProvider: 'v8',
  coverageDirectory: '.cache/coverage',
  coverageReporters: ['text', 'json-summary'],
}
