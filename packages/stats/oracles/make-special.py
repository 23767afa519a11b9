"""Special functions and distributions, by mpmath at 60 digits and more."""
from mpmath import mp, mpf, binomial, erf, erfc, exp, findroot, gammainc, inf, log, log1p, loggamma, ncdf, pi, sqrt

from scipy.special import betaincinv
from scipy.stats import t as student

from oracle import case, write

mp.dps = 70


def beta_cdf(x, a, b):
    """Sums the positive series of Abramowitz and Stegun 26.5.4 on the side where it is short."""
    x, a, b = mpf(x), mpf(a), mpf(b)
    if x > a / (a + b):
        return 1 - beta_cdf(1 - x, b, a)
    term, total, n = mpf(1), mpf(1), 0
    while term > total * mpf(10) ** -60:
        term *= x * (a + b + n) / (a + 1 + n)
        total += term
        n += 1
    return total * exp(a * log(x) + b * log1p(-x) + loggamma(a + b) - loggamma(a) - loggamma(b)) / a


def newton(f, slope, start):
    at = mpf(float(start))
    for _ in range(6):
        at -= f(at) / slope(at)
    return at


def beta_quantile(p, a, b):
    density = lambda x: exp((a - 1) * log(x) + (b - 1) * log1p(-x) + loggamma(mpf(a) + b) - loggamma(mpf(a)) - loggamma(mpf(b)))
    return newton(lambda x: beta_cdf(x, a, b) - mpf(p), density, betaincinv(a, b, p))


by = "mpmath 1.4, 60 digits and more"
ps = [1e-300, 1e-20, 1e-6, 0.001, 0.02425, 0.025, 0.05, 0.0749, 0.0751, 0.2, 0.45, 0.49999, 0.5, 0.500001, 0.6, 0.8, 0.9249, 0.9251, 0.95, 0.975, 0.999, 0.9999999]

write("log-gamma", by, [case("logGamma", [z], loggamma(mpf(z))) for z in
      [1e-9, 1e-3, 0.1, 0.5, 0.9, 1.5, 2.5, 3, 5, 10, 15.9, 16, 16.1, 100, 12345.678, 1e6, 1e12]])
write("stirling-remainder", by, [case("stirlingRemainder", [z], loggamma(mpf(z)) - ((mpf(z) - 0.5) * log(mpf(z)) - mpf(z) + log(2 * pi) / 2))
      for z in [0.01, 0.5, 1, 2, 7.25, 15.5, 16, 40, 1000, 1e6]])
write("log-minus-linear", by, [case("logMinusLinear", [1 + u], log(mpf(1 + u)) - (mpf(1 + u) - 1)) for u in
      [-0.875, -0.5, -0.3125, -0.25, -0.0625, -2.0**-20, 2.0**-30, 2.0**-7, 0.125, 0.296875, 0.3125, 0.75, 3, 1000]])
write("log-sum-exp", by, [case("logSumExp", [xs], log(sum(exp(mpf(x)) for x in xs))) for xs in
      [[0.5], [0, 0], [1000, 999, -1000], [-2000, -2001.5, -1999], [1e-3, 2e-3, -5]]])
ab = [(0.5, 0.5), (2, 3), (1, 1), (0.5, 5), (5, 0.5), (10, 1), (81, 183), (500, 2), (0.01, 0.02), (1e4, 9e4), (3, 1e5)]
write("incomplete-beta", by, [case("incompleteBeta", [x, a, b], beta_cdf(mpf(x), mpf(a), mpf(b)))
      for a, b in ab for x in [1e-10, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9375] if beta_cdf(mpf(x), mpf(a), mpf(b)) > 1e-300])
write("inverse-incomplete-beta", by,
      [case("betaQuantile", [p, a, b], beta_quantile(p, a, b))
       for a, b in [(0.5, 0.5), (2, 3), (1, 1), (81, 183), (30, 1), (1, 30), (500, 2), (16, 134)] for p in [1e-12, 0.025, 0.05, 0.5, 0.95]])
write("incomplete-gamma", by, [case("incompleteGamma", [a, x], {"lower": gammainc(mpf(a), 0, mpf(x), regularized=True), "upper": gammainc(mpf(a), mpf(x), inf, regularized=True)})
      for a, x in [(0.5, 1e-8), (0.5, 0.3), (0.5, 1.4), (0.5, 1.6), (0.5, 9), (1, 2), (2.5, 0.1), (2.5, 3.5), (10, 8), (10, 25), (1000, 950), (1000, 1010), (1e5, 100300)]])
write("erf", by, [case("erf", [x], erf(mpf(x))) for x in [-3, -0.5, -1e-8, 0, 1e-12, 0.1, 0.7, 1, 2.25, 6]]
      + [case("erfc", [x], erfc(mpf(x))) for x in [-3, -0.5, 0, 0.1, 0.7, 1, 2.25, 3, 6, 12, 20]])
write("normal", by, [case("normalCdf", [z], ncdf(mpf(z))) for z in [-37, -10, -6, -3, -1.96, -1, -1e-5, 0, 0.3, 1, 1.6448536269514722, 3, 6]]
      + [case("normalQuantile", [p], sqrt(2) * mp.erfinv(2 * mpf(p) - 1) if p > 1e-5 else
              findroot(lambda z: log(ncdf(z)) - log(mpf(p)), -sqrt(-2 * log(mpf(p))))) for p in ps])


def t_cdf(t, v):
    t, v = mpf(t), mpf(v)
    tail = beta_cdf(v / (v + t * t), v / 2, mpf(0.5)) / 2 if t else mpf(0.5)
    return tail if t < 0 else 1 - tail


def t_quantile(p, v):
    if p == 0.5:
        return mpf(0)
    v = mpf(v)
    density = lambda t: exp(loggamma((v + 1) / 2) - loggamma(v / 2) - (v + 1) / 2 * log1p(t * t / v)) / sqrt(v * pi)
    return newton(lambda t: t_cdf(t, v) - mpf(p), density, student.ppf(p, float(v)))


write("student-t", by, [case("studentTCdf", [t, v], t_cdf(t, v)) for v in [1, 2, 5, 30.5, 1000] for t in [-40, -3, -1, -1e-4, 0, 0.5, 2, 10]]
      + [case("studentTQuantile", [p, v], t_quantile(p, v)) for v in [1, 2, 5, 30.5, 1000] for p in [1e-10, 0.005, 0.025, 0.4, 0.5, 0.500001, 0.85, 0.95, 0.999]])


def pmf(k, n, p):
    return binomial(n, k) * mpf(p) ** k * (1 - mpf(p)) ** (n - k)


write("binomial", by, [case("binomialPmf", [k, n, p], pmf(k, n, p)) for k, n, p in
      [(0, 5, 0.3), (5, 5, 0.3), (2, 5, 0.5), (3, 100, 0.01), (60, 100, 0.5), (1000, 10000, 0.1), (1100, 10000, 0.1), (9990, 10000, 0.999), (30000, 100000, 0.3), (1, 1000000, 1e-6)]]
      + [case("binomialCdf", [k, n, p], sum(pmf(i, n, p) for i in range(k + 1))) for k, n, p in
         [(0, 5, 0.3), (4, 5, 0.3), (5, 5, 0.3), (2, 5, 0.5), (3, 100, 0.01), (40, 100, 0.5), (60, 100, 0.5), (930, 10000, 0.1), (1000, 10000, 0.1), (58, 59, 0.95)]])
write("chi-square", by, [case("chiSquareSurvival", [x, v], gammainc(mpf(v) / 2, mpf(x) / 2, inf, regularized=True)) for v in [1, 2, 3, 10, 100] for x in [0.001, 0.7, 3.841458820694124, 20.67222, 150]])
