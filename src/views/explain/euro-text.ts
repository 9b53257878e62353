import { roundEuro, type Euro } from '../../core/euro.js'
import type { Language } from '../labels/text.js'

/**
 * An amount as people write it, to the cent: `€ 4.269,91`, `€ 4,269.91`; whole euros without cents.
 *
 * @internal
 */
export function euroText(amount: Euro, language: Language): string {
  const [, sign, whole, cents] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(roundEuro(amount, 'cent').eur)!
  const number = cents === undefined ? whole! : `${whole!}.${cents.padEnd(2, '0')}`
  return `${sign === '-' ? '−' : ''}€ ${numberText(number, language)}`
}

/**
 * A number as people write it, with its thousands apart: `73.186,32` for `73186.32` in Dutch.
 *
 * @internal
 */
export function numberText(number: string, language: Language): string {
  const [whole, decimals] = number.split('.') as [string, string?]
  const [thousands, point] = language === 'nl' ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  return decimals === undefined ? grouped : grouped + point + decimals
}
