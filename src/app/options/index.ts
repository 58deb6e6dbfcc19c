/** The settings: one table, all that is read by it, and all that is made of it. */
export { defaultConfigs, type Files } from './files.ts';
export type { Locate } from './given.ts';
export * from './options.ts';
export { flags } from './published/flags.ts';
export { actionInputs } from './published/inputs.ts';
export { configSchema } from './published/schema.ts';
export { settingsTable } from './published/table.ts';
export { type OptionsRead, readOptions, type ToRead, type WellRead } from './read.ts';
export { secretsIn } from './secrets.ts';
export { settingsIn } from './settings.ts';
export { parseDomain } from './values/domain.ts';
export type { Known } from './values/value.ts';
export { formatProblem } from './values/values.ts';
export { workflowLocator, workflowPath } from './workflow.ts';
