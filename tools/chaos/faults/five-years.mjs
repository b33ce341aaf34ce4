import { clone } from '../../services/paths.mjs';

/** @type {import('../faults.mjs').Fault} */
export const fiveYears = {
  id: 'F10',
  says: 'five years of nights on which clocks change, in every time zone (npm run five-years)',
  mails: 0,
  workers: 0,
  async happens({ stage }) {
    const program = { name: 'five-years', command: process.execPath, args: ['tools/check-ins/five-years.mjs'] };
    await stage.processes.run({ ...program, cwd: clone, env: { PATH: process.env.PATH } });
  },
  passes: {},
};
