import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { notice, showProgress, type Terminal, writeFault } from '../../src/commands/terminal.ts';
import { ConfigurationError, DeskError } from '../../src/errors.ts';

/** A terminal that remembers what was written to it. */
function recordingTerminal(watched: boolean): { terminal: Terminal; out: () => string; err: () => string } {
  const out = new PassThrough({ encoding: 'utf8' });
  const err = new PassThrough({ encoding: 'utf8' });
  return {
    terminal: { out, err, watched },
    out: () => out.read() ?? '',
    err: () => err.read() ?? '',
  };
}

describe('notice and writeFault', () => {
  it('write to stderr only', () => {
    const { terminal, out, err } = recordingTerminal(false);
    notice(terminal, 'Skipped a.pdf.');
    writeFault(terminal, new DeskError('The disk is full.', 'Free some space.'));
    expect(err()).toBe('Skipped a.pdf.\nThe disk is full.\nFree some space.\n');
    expect(out()).toBe('');
  });

  it('write every fault of a configuration, each on its line', () => {
    const { terminal, err } = recordingTerminal(false);
    writeFault(terminal, new ConfigurationError(['A is wrong.', 'B is wrong.'], 'Correct it.'));
    expect(err()).toBe('A is wrong.\nB is wrong.\nCorrect it.\n');
  });
});

describe('showProgress', () => {
  it('says nothing of work that is done at once', () => {
    const { terminal, err } = recordingTerminal(true);
    const progress = showProgress(terminal, 'Indexing', () => 0);
    progress.report(0, 10);
    progress.report(10, 10);
    progress.stop();
    expect(err()).toBe('');
  });

  it('writes a plain line every five seconds where nobody watches', () => {
    const { terminal, out, err } = recordingTerminal(false);
    let time = 0;
    const progress = showProgress(terminal, 'Indexing', () => time);
    for (let done = 0; done <= 12; done++) {
      time = done * 1_000;
      progress.report(done, 12);
    }
    progress.stop();
    expect(err()).toBe('Indexing: 5 of 12\nIndexing: 10 of 12\n');
    expect(out()).toBe('');
  });
});
