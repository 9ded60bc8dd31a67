import type { Environment } from '../../src/config/settings.ts';
import { readConfig } from '../../src/config.ts';
import { ConfigurationError } from '../../src/errors.ts';

/** What readConfig finds wrong with an environment; empty where it is right. */
export function faultsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
  return [];
}
