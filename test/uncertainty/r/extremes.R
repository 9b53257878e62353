# Cumulative probabilities and densities by R at shapes and in tails far beyond those of distributions.R, for
# extremes.test.ts: `Rscript extremes.R` in this folder writes extremes.json (base R only; made with R 4.2.2). Points are
# R's own quantiles rounded to six digits, so that an error of those does not matter. Above a beta of 1 - 1e-6 there is
# none: 1 - x has few digits left there.
probabilities <- c(1e-300, 1e-100, 1e-20, 1e-3, 0.5, 0.9, 1 - 1e-10)

text <- function(numbers) sprintf("%.17g", numbers)
list_of <- function(numbers) paste0("[", paste(text(numbers), collapse = ","), "]")

case_of <- function(written, q, d, p, lowest = 1e-300, highest = Inf) {
  upper <- probabilities > 0.5
  quantiles <- suppressWarnings(c(q(probabilities[!upper], TRUE), q(1 - probabilities[upper], FALSE)))
  points <- unique(signif(quantiles, 6))
  points <- points[points > lowest & points < highest]
  # What R itself cannot hold as a probability tells nothing.
  points <- points[p(points) > 1e-305 & p(points) < 1]
  if (length(points) == 0) return(character())
  paste0('{"distribution":', written, ',"points":', list_of(points), ',"densities":', list_of(d(points)),
         ',"cumulative":', list_of(p(points)), "}")
}

cases <- character()
for (a in c(1e-9, 1e-6, 1e-3, 0.01, 0.999, 1.001, 1e5, 1e6, 1e8, 1e9)) {
  cases <- c(cases, case_of(
    paste0('{"kind":"gamma","shape":', text(a), ',"scale":1}'),
    function(p, lower) qgamma(p, a, lower.tail = lower), function(x) dgamma(x, a), function(x) pgamma(x, a)
  ))
}
shapes <- c(1e-9, 1e-3, 0.3, 1.001, 50, 1e5, 1e6)
for (a in shapes) for (b in shapes) {
  cases <- c(cases, case_of(
    paste0('{"kind":"beta","alpha":', text(a), ',"beta":', text(b), "}"),
    function(p, lower) qbeta(p, a, b, lower.tail = lower), function(x) dbeta(x, a, b), function(x) pbeta(x, a, b),
    highest = 1 - 1e-6
  ))
}
writeLines(paste0("[\n", paste(cases, collapse = ",\n"), "\n]"), "extremes.json")
