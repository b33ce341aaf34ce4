import { afterEach, describe, expect, it } from '@jest/globals';
import { operatorAddresses } from './operators';

afterEach(() => {
  delete process.env['OPERATORS'];
});

describe('whoever runs the product', () => {
  it('is nobody unless told', () => {
    expect(operatorAddresses()).toEqual([]);
  });

  it('is named by address, as addresses are compared everywhere', () => {
    process.env['OPERATORS'] = ' Ines@Example.org, marek@example.org';
    expect(operatorAddresses()).toEqual(['ines@example.org', 'marek@example.org']);
  });

  it.each(['', 'ines', 'ines@example.org,', 'ines@example.org; marek@example.org'])('stops the boot as %j', (wrong) => {
    process.env['OPERATORS'] = wrong;
    expect(operatorAddresses).toThrow('OPERATORS is wrong: it must be the addresses of whoever runs the product');
  });
});
