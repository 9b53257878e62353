# Densities, cumulative probabilities and quantiles by R, for distributions.test.ts: `Rscript distributions.R` in this
# folder writes distributions.json (base R only; made with R 4.2.2). Numbers have 17 significant digits, so that they
# are read back as the same doubles. The tests read the file and need no R.
#
# Quantiles above the median are asked of R by the upper tail, 1 - p, which is exact in doubles from 0.5 on: R itself
# solves to an absolute error in p, which says little of a tail of 1e-10.

probabilities <- c(1e-10, 1e-6, 1e-3, 0.01, 0.025, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.975, 0.99, 0.999, 1 - 1e-6, 1 - 1e-10)
upper <- probabilities > 0.5

text <- function(numbers) {
  ifelse(is.infinite(numbers), ifelse(numbers > 0, '"inf"', '"-inf"'), sprintf("%.17g", numbers))
}
list_of <- function(numbers) paste0("[", paste(text(numbers), collapse = ","), "]")

# One case: q(p, lower) is the quantile function, d and p the density and the cumulative probability. They are asked at
# the quantiles rounded to six digits, and so at plain numbers that lie in the tails as well; none above "highest", where
# rounding would reach the end of the support and a density may be infinite.
case_of <- function(written, q, d, p, highest = Inf) {
  quantiles <- numeric(length(probabilities))
  quantiles[!upper] <- q(probabilities[!upper], TRUE)
  quantiles[upper] <- q(1 - probabilities[upper], FALSE)
  points <- pmin(signif(quantiles, 6), highest)
  paste0(
    '{"distribution":', written, ',"quantiles":', list_of(quantiles), ',"points":', list_of(points),
    ',"densities":', list_of(d(points)), ',"cumulative":', list_of(p(points)), "}"
  )
}

written <- function(kind, ...) {
  numbers <- list(...)
  paste0('{"kind":"', kind, '"', paste0(',"', names(numbers), '":', sapply(numbers, text), collapse = ""), "}")
}

cases <- character()
add <- function(case) cases <<- c(cases, case)

for (b in list(c(0, 1), c(-3, 7.5), c(1000, 1000.5))) {
  add(case_of(
    written("uniform", min = b[1], max = b[2]),
    function(p, lower) qunif(p, b[1], b[2], lower), function(x) dunif(x, b[1], b[2]), function(x) punif(x, b[1], b[2])
  ))
}

# R has no triangle: by its definition.
for (t in list(c(0, 2, 5), c(-1, 0.2, 3), c(0, 0, 1), c(2, 6, 6))) {
  min <- t[1]; mode <- t[2]; max <- t[3]; below <- (mode - min) / (max - min)
  add(case_of(
    written("triangular", min = min, mode = mode, max = max),
    function(p, lower) {
      low <- if (lower) p else 1 - p
      high <- if (lower) 1 - p else p
      ifelse(low <= below, min + sqrt(low * (max - min) * (mode - min)), max - sqrt(high * (max - min) * (max - mode)))
    },
    function(x) ifelse(x < mode, 2 * (x - min) / ((max - min) * (mode - min)),
      ifelse(x == mode, 2 / (max - min), 2 * (max - x) / ((max - min) * (max - mode)))),
    function(x) ifelse(x <= mode & mode > min, (x - min)^2 / ((max - min) * (mode - min)),
      1 - (max - x)^2 / ((max - min) * (max - mode)))
  ))
}

for (t in list(c(0, 3, 10, 4), c(0, 0, 1, 4), c(5, 6, 6, 4), c(100, 150, 400, 2), c(-2, 1, 2, 40))) {
  min <- t[1]; mode <- t[2]; width <- t[3] - t[1]
  a <- 1 + t[4] * (t[2] - t[1]) / width; b <- 1 + t[4] * (t[3] - t[2]) / width
  add(case_of(
    written("pert", min = t[1], mode = t[2], max = t[3], shape = t[4]),
    function(p, lower) min + width * qbeta(p, a, b, lower.tail = lower),
    function(x) dbeta((x - min) / width, a, b) / width, function(x) pbeta((x - min) / width, a, b)
  ))
}

for (m in list(c(0, 1), c(5, 0.01), c(-1000, 250), c(-0.675, 0.1697))) {
  add(case_of(
    written("normal", mean = m[1], sd = m[2]),
    function(p, lower) qnorm(p, m[1], m[2], lower), function(x) dnorm(x, m[1], m[2]), function(x) pnorm(x, m[1], m[2])
  ))
}

# The part of a normal between two bounds, by whichever tail keeps the digits.
truncated <- function(mean, sd, min, max) {
  low <- (min - mean) / sd; high <- (max - mean) / sd
  mirror <- low > 0
  if (mirror) { swap <- low; low <- -high; high <- -swap }
  mass <- pnorm(high) - pnorm(low)
  # From the middle on the share is that of a gamma, without a difference of two halves.
  part <- function(z) if (low == 0) pgamma(z^2 / 2, 0.5) / 2 else pnorm(z) - pnorm(low)
  rest <- function(z) pnorm(z, lower.tail = FALSE) - pnorm(high, lower.tail = FALSE)
  from_below <- function(q) if (low == 0 && high == Inf) sqrt(2 * qgamma(q, 0.5)) else ifelse(pnorm(low) + q * mass < 0.5, qnorm(pnorm(low) + q * mass),
    qnorm(pnorm(high, lower.tail = FALSE) + (1 - q) * mass, lower.tail = FALSE))
  from_above <- function(q) ifelse(pnorm(high, lower.tail = FALSE) + q * mass < 0.5,
    qnorm(pnorm(high, lower.tail = FALSE) + q * mass, lower.tail = FALSE), qnorm(pnorm(low) + (1 - q) * mass))
  numbers <- list(mean = mean, sd = sd)
  if (is.finite(min)) numbers$min <- min
  if (is.finite(max)) numbers$max <- max
  case_of(
    do.call(written, c("truncated-normal", numbers)),
    function(p, lower) mean + sd * (if (mirror) -(if (lower) from_above(p) else from_below(p)) else if (lower) from_below(p) else from_above(p)),
    function(x) dnorm(x, mean, sd) / mass,
    function(x) {
      z <- (x - mean) / sd
      if (mirror) ifelse(-z > 0, rest(-z), mass - part(-z)) / mass else ifelse(z > 0 & low < 0, mass - rest(z), part(z)) / mass
    }
  )
}
for (t in list(c(0, 1, -1, 2), c(0, 1, 0, Inf), c(2, 0.5, -Inf, 1.5), c(0, 1, 3, 5), c(0, 1, -6, -5), c(0, 1, 8, Inf),
               c(2700, 400, 0, 2700), c(0, 1, -Inf, Inf), c(10, 2, 0, Inf))) {
  add(truncated(t[1], t[2], t[3], t[4]))
}

for (m in list(c(0, 1), c(8, 0.02), c(-1, 2), c(1.0986122886681098, 0.01))) {
  add(case_of(
    written("lognormal", meanLog = m[1], sdLog = m[2]),
    function(p, lower) qlnorm(p, m[1], m[2], lower), function(x) dlnorm(x, m[1], m[2]), function(x) plnorm(x, m[1], m[2])
  ))
}

for (s in list(c(0.05, 0.05), c(0.05, 20), c(20, 0.05), c(0.5, 0.5), c(0.3, 1.7), c(1, 1), c(1, 3), c(3, 1), c(2, 5),
               c(12.6, 50.4), c(200, 3), c(130, 45), c(230, 230), c(1251, 483), c(1e4, 1e4), c(1e4, 3), c(0.05, 1e4),
               c(1e4, 0.5), c(15.5, 16.5), c(2.5, 400))) {
  add(case_of(
    written("beta", alpha = s[1], beta = s[2]),
    function(p, lower) qbeta(p, s[1], s[2], lower.tail = lower),
    function(x) dbeta(x, s[1], s[2]), function(x) pbeta(x, s[1], s[2]), highest = 1 - 2^-20
  ))
}

for (s in list(c(0.05, 1), c(0.1, 200), c(0.5, 1), c(0.9, 3), c(1, 1 / 1701), c(1.1, 2), c(2.5, 0.1), c(9.99, 1),
               c(10.5, 1), c(30, 200), c(84, 800), c(177.8, 1 / 22.5), c(1000, 1), c(1e4, 1), c(1e4, 1e-3))) {
  add(case_of(
    written("gamma", shape = s[1], rate = s[2]),
    function(p, lower) qgamma(p, s[1], s[2], lower.tail = lower),
    function(x) dgamma(x, s[1], s[2]), function(x) pgamma(x, s[1], s[2])
  ))
}

# The binomial distributions that are the parts of a multinomial one.
binomials <- character()
for (s in list(c(1, 0.3), c(18, 0.5), c(100, 0.01), c(1734, 0.0669), c(1e5, 0.4), c(1e6, 1e-5), c(40, 0.999))) {
  p <- probabilities
  # Plus 0: R gives minus 0 here and there.
  quantiles <- 0 + c(qbinom(p[!upper], s[1], s[2]), qbinom(1 - p[upper], s[1], s[2], lower.tail = FALSE))
  binomials <- c(binomials, paste0(
    '{"trials":', text(s[1]), ',"probability":', text(s[2]), ',"quantiles":', list_of(quantiles),
    ',"masses":', list_of(dbinom(quantiles, s[1], s[2])), ',"cumulative":', list_of(pbinom(quantiles, s[1], s[2])), "}"
  ))
}

multinomials <- character()
for (m in list(list(c(3, 2, 5), c(0.3, 0.2, 0.5)), list(c(0, 1, 0, 9), c(0.1, 0.2, 0.3, 0.4)), list(c(350, 116, 1251, 17), c(0.2, 0.07, 0.72, 0.01)))) {
  multinomials <- c(multinomials, paste0(
    '{"counts":', list_of(m[[1]]), ',"probabilities":', list_of(m[[2]]), ',"mass":', text(dmultinom(m[[1]], prob = m[[2]])), "}"
  ))
}

# R has no Dirichlet: by its definition.
dirichlets <- character()
for (d in list(list(c(0.2, 0.3, 0.5), c(1, 1, 1)), list(c(0.7, 0.2, 0.06, 0.04), c(125.1, 35, 11.6, 1.7)),
               list(c(0.25, 0.75), c(0.5, 0.5)), list(c(0.1, 0.9), c(3, 20)))) {
  x <- d[[1]]; a <- d[[2]]
  dirichlets <- c(dirichlets, paste0(
    '{"point":', list_of(x), ',"alpha":', list_of(a), ',"density":',
    text(exp(lgamma(sum(a)) - sum(lgamma(a)) + sum((a - 1) * log(x)))), "}"
  ))
}

block <- function(rows) paste0("[\n", paste(rows, collapse = ",\n"), "\n]")
writeLines(paste0(
  '{"probabilities":', list_of(probabilities), ',\n"univariate":', block(cases), ',\n"binomial":', block(binomials),
  ',\n"multinomial":', block(multinomials), ',\n"dirichlet":', block(dirichlets), "}"
), "distributions.json")
