import { describe, expect, it } from '@jest/globals';
import * as csv from '@rekindle/clients/domain';
import * as domain from '@rekindle/outcomes/domain';
import { askedEstimate } from './asked-estimate.mjs';
import { readTable } from './read-table.mjs';
import { estimate } from './run-estimate.builder';

/** What the command does, without a process. */
function answerOf(typed: string, file: string) {
  const { method, asked } = askedEstimate(typed.split(' ').filter((word) => word !== ''));
  const { rows, ...head } = method.estimate(readTable(file, method.columns, csv), asked, domain);
  return { ...head, rows: [...rows] };
}

const km = ['time,event', '1,1', '2,0'];
const lives = ['id,start,stop,from,to', 'a,0,5,apart,together', 'a,5,9,together,'];

describe('what npm run estimate cannot read', () => {
  it.each([
    ['km', [...km, '3,2'], 'line 4: event must be 0 or 1'],
    ['km', [...km, '', '3,'], 'line 5: event must be 0 or 1'],
    ['km', ['time,event', ',1'], 'line 2: time must be a number >= 0'],
    ['km', ['time,event', '-1,1'], 'line 2: time must be a number >= 0'],
    ['km', ['time,event', 'NaN,1'], 'line 2: time must be a number >= 0'],
    ['km', ['time,event', 'Infinity,1'], 'line 2: time must be a number >= 0'],
    ['km', ['time,event', '1e999,1'], 'line 2: time must be a number >= 0'],
    ['km', ['time,event', '0x10,1'], 'line 2: time must be a number >= 0'],
    ['km', ['time,event', '1_000,1'], 'line 2: time must be a number >= 0'],
    ['km', ['time,event,entry', '5,1,5'], 'line 2: entry must be a number >= 0 and < time'],
    ['km', ['time,event,entry', '5,1,-1'], 'line 2: entry must be a number >= 0 and < time'],
    ['km', ['time,event,entry', '5,1,'], 'line 2: entry must be a number >= 0 and < time'],
    ['km', ['time,event', '5'], 'line 2: there must be 2 cells as in the header'],
    ['km', ['time,event', '5,1,1'], 'line 2: there must be 2 cells as in the header'],
    ['km', ['time', '5'], 'line 1: the column event is missing'],
    ['km', ['time,event,time', '5,1,5'], 'line 1: the column time is there twice'],
    ['km', ['Time,event', '5,1'], 'line 1: the column time is missing'],
    ['km', ['time,event', '"5,1'], 'line 2: a quote is not closed'],
    ['km', ['time,event', '5"5",1'], 'line 2: time must be a number >= 0'],
    ['km', ['time,event'], 'there are no rows'],
    ['km', [], 'there are no rows'],
    ['aj', ['time,cause', '1,1', '2,1.5'], 'line 3: cause must be an integer >= 0'],
    ['aj', ['time,cause', '1,-1'], 'line 2: cause must be an integer >= 0'],
    ['aj', ['time,cause', '1,'], 'line 2: cause must be an integer >= 0'],
    ['wilson', ['x,n', '6,5'], 'line 2: x must not be more than n'],
    ['wilson', ['x,n', '0.5,5'], 'line 2: x must be an integer >= 0'],
    ['wilson', ['x,n', '5,many'], 'line 2: n must be an integer >= 0'],
    ['multistate', [...lives, ',0,5,apart,'], 'line 4: id must not be empty'],
    ['multistate', [...lives, 'b,5,5,apart,'], 'line 4: stop must be a number > start'],
    ['multistate', [...lives, 'b,-5,5,apart,'], 'line 4: start must be a number >= 0'],
    ['multistate', [...lives, 'b,0,5,,apart'], 'line 4: from must not be empty'],
    ['multistate', [...lives, 'b,0,5,apart,apart'], 'line 4: to must be another state than from, or empty'],
    ['multistate', [...lives, 'a,8,12,together,'], 'line 4: start must not come before the stop of another row of this id'],
    ['multistate', [...lives, 'a,9,12,apart,'], 'line 4: from must be where the row before of this id ended'],
    ['multistate', ['id,start,stop,from,to,weight', 'a,0,5,apart,,0'], 'line 2: weight must be a number > 0'],
  ])('%s %j: %s', (method, lines, sentence) => {
    expect(() => answerOf(method, lines.join('\n'))).toThrow(sentence);
  });

  it('is said on stderr alone', async () => {
    expect(await estimate('km', ...km, '3,2')).toEqual({ code: 2, stdout: '', stderr: 'line 4: event must be 0 or 1\n' });
    expect(await estimate('km')).toEqual({ code: 2, stdout: '', stderr: 'there are no rows\n' });
    expect(await estimate('cox', ...km)).toMatchObject({ code: 2, stdout: '' });
  });
});

it.each([
  ['', 'Say what to estimate'],
  ['cox', 'cox is unknown'],
  ['km aj', 'aj is no flag'],
  ['km --colour red', '--colour is unknown'],
  ['km -q', '-q is unknown'],
  ['km --conf plain', '--conf takes'],
  ['km --conf', '--conf takes'],
  ['aj --conf log', '--conf log is for km only'],
  ['aj --variance robust', '--variance takes'],
  ['km --at', '--at takes'],
  ['km --at 1,,2', '--at takes'],
  ['km --at -1', '--at takes'],
  ['km --at 1 --at 2', '--at is there twice'],
])('npm run estimate -- %s is refused: %s', (typed, sentence) => {
  expect(() => answerOf(typed, km.join('\n'))).toThrow(sentence);
});

describe('what npm run estimate reads all the same', () => {
  it.each([
    ['lines that end as on Windows', 'time,event\r\n1,1\r\n2,0\r\n'],
    ['no line break at the end', 'time,event\n1,1\n2,0'],
    ['empty lines', '\ntime,event\n\n1,1\n  \n2,0\n\n'],
    ['columns in another order, and others', 'name,event,time\n"Lee, ""L""\nof Leeds",1,1\nKim,0,2\n'],
    ['quotes and blanks', '"time","event"\n 1 ,"1"\n"2", 0\n'],
    ['numbers in other ways', 'time,event\n1e0,1.0\n+2.,0\n'],
    ['rows in another order', 'time,event\n2,0\n1,1\n'],
  ])('%s', (_, file) => {
    expect(answerOf('km', file)).toEqual(answerOf('km', km.join('\n')));
  });

  it('a mark at the beginning', async () => {
    expect(await estimate('km', '\uFEFFtime,event', '1,1')).toMatchObject({ code: 0 });
  });
});
