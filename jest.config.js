const shared = {
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  modulePathIgnorePatterns: ['/dist/', '/out/', '/.cache/'],
}

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{packages,actions}/*/src/**/*.test.ts', '<rootDir>/scripts/**/*.test.ts'],
    },
    { ...shared, displayName: 'scenarios', testMatch: ['<rootDir>/actions/*/scenarios/*.test.ts'] },
  ],
  coverageProvider: 'v8',
  coverageDirectory: '.cache/coverage',
  coverageReporters: ['text', 'json-summary'],
}
