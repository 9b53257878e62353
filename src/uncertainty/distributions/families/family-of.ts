import type { Distribution } from '../distribution.js'
import { betaFamily, pertFamily } from './beta.js'
import { empiricalFamily } from './empirical.js'
import type { Family } from './family.js'
import { fixedFamily } from './fixed.js'
import { gammaFamily } from './gamma.js'
import { lognormalFamily, normalFamily } from './normal.js'
import { triangularFamily } from './triangular.js'
import { truncatedNormalFamily } from './truncated-normal.js'
import { uniformFamily } from './uniform.js'

type Kind = Distribution['kind']

const families: { readonly [K in Kind]: (distribution: Extract<Distribution, { kind: K }>) => Family } = {
  fixed: fixedFamily,
  uniform: uniformFamily,
  triangular: triangularFamily,
  pert: pertFamily,
  normal: normalFamily,
  'truncated-normal': truncatedNormalFamily,
  lognormal: lognormalFamily,
  beta: betaFamily,
  gamma: gammaFamily,
  empirical: empiricalFamily,
}

/**
 * A distribution prepared for many calls. It must be without problems.
 *
 * @internal
 */
export function prepared(distribution: Distribution): Family {
  const family = families[distribution.kind] as (distribution: Distribution) => Family
  return family(distribution)
}

/**
 * The quantile function of a distribution, prepared for many calls. Neither the distribution nor the probability is
 * checked: the distribution must be without problems, the probability from 0 to 1. At 0 and 1 come the ends of the
 * support, which may be infinite.
 *
 * @internal
 */
export function quantileOf(distribution: Distribution): (probability: number) => number {
  return prepared(distribution).quantile
}
