import { describe, expect, it } from 'vitest';
import { ConfigurationError, DeskError, IndexError, UsageError } from '../src/errors.ts';

describe('the named errors', () => {
  it.each([
    [new DeskError('a', 'b'), 'DeskError', 1],
    [new IndexError('a', 'b'), 'IndexError', 1],
    [new UsageError('a'), 'UsageError', 2],
    [new ConfigurationError(['a']), 'ConfigurationError', 2],
  ])('%s carries its name, a remedy and an exit code', (error, name, exitCode) => {
    expect(error).toBeInstanceOf(DeskError);
    expect(error).toMatchObject({ name, exitCode, message: 'a' });
    expect(error.remedy).not.toBe('');
  });

  it('keep what caused them', () => {
    const cause = new Error('deep down');
    expect(new UsageError('a', 'b', { cause }).cause).toBe(cause);
  });
});
