import { describe, expect, it } from 'vitest';
import { readDatabaseFile } from '../../src/config/database-file.ts';

describe('readDatabaseFile', () => {
  it.each([
    ['desk.db', 'desk.db'],
    ['./data/desk.db', './data/desk.db'],
    ['/var/desk/desk.db', '/var/desk/desk.db'],
    ['C:\\desk\\desk.db', 'C:\\desk\\desk.db'],
    ['file:data/desk.db', 'data/desk.db'],
    ['FILE:/var/desk.db', '/var/desk.db'],
    ['file:///var/the%20desk/desk.db', '/var/the desk/desk.db'],
  ])('reads %s', (url, file) => {
    expect(readDatabaseFile(url)).toBe(file);
  });

  it.each([
    ...['', 'file:', ':memory:', 'file::memory:', 'file:desk.db?mode=memory', 'file:///var/desk.db?mode=ro'],
    ...[
      'file://server/desk.db',
      'libsql://desk.example.com',
      'postgres://u:p@db/desk',
      'mysql:desk',
      'https://x.y',
    ],
  ])('reads nothing of "%s"', (url) => {
    expect(readDatabaseFile(url)).toBeNull();
  });
});
