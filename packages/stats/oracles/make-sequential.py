"""Anytime-valid tests, by mpmath at 40 digits, from the formulas in their plainest form."""
from mpmath import exp, log, loggamma, mp, mpf, pi, sqrt

from oracle import case, write

mp.dps = 40
by = "mpmath 1.4, 40 digits; the first cases are the agreed test vectors, shown to 17 digits"

def closed(x, m, share, a, b):
    beta = lambda p, q: loggamma(p) + loggamma(q) - loggamma(p + q)
    share, a, b = mpf(share), mpf(a), mpf(b)
    return beta(a + x, b + m - x) - beta(a, b) - x * log(share) - (m - x) * log(1 - share)


vectors = [(0, 0, .1, 1, 9, 0), (1, 1, .1, 1, 9, 0), (10, 50, .1, 1, 9, 0.68200349345001246), (5, 50, .1, 1, 9, -0.96383565512790612), (8, 20, .05, .5, 9.5, 7.2656609882501847),
           (300, 600, .5, 5, 5, -2.0799859151509297), (2, 200, .25, 2.5, 7.5, 43.167573972601373), (12, 17, .25, 1, 1, 6.4532037261084706),
           (1000, 10000, .1, 100, 900, -1.1997136268885353), (1100, 10000, .1, 100, 900, 3.6822626832900167), (1200, 10000, .1, 100, 900, 17.931207524548661)]
write("beta-binomial", by, [case("betaBinomialLogE", [{"hits": x, "labels": m}, s, [a, b]], e) for x, m, s, a, b, e in vectors]
      + [case("betaBinomialLogE", [{"hits": x, "labels": m}, s, [a, b]], closed(x, m, s, a, b)) for x, m, s, a, b in
         [(0, 5, .5, .25, .25), (7, 7, .3, .3, .7), (51000, 1000000, .05, 50, 950), (3, 1000000, .001, 10, 9990), (499, 1000, .5, 1e6, 1e6)]])

ratios = [mpf(2) ** (mpf(k) / 4) for k in range(-12, 25)]


def log_ratio(looks, ratio):
    total = mpf(0)
    for nc, ns, xc, xs in looks:
        if nc and ns:
            w = mpf(nc) / (nc + ns)
            total += xc * log(ratio) - (xc + xs) * log(w * ratio + 1 - w)
    return total


def fail(looks, phi=1):
    weights = [ratio ** mpf(-0.5) for ratio in ratios[13:]]
    return log(sum(w * exp(log_ratio(looks, r) / phi) for w, r in zip(weights, ratios[13:])) / sum(weights))


def passes(looks, margin, phi=1):
    weights = [mpf(1) / 24] * 12 + [mpf(1) / 2]
    return log(sum(w * exp((log_ratio(looks, r) - log_ratio(looks, mpf(margin))) / phi) for w, r in zip(weights, ratios[:13])))


def sequence(looks, alpha, phi=1):
    logs = [log_ratio(looks, r) / phi for r in ratios]
    mean = log(sum(exp(l) for l in logs) / len(logs))
    held = [r for r, l in zip(ratios, logs) if mean - l < log(1 / mpf(alpha))]
    return [held[0], held[-1]]


A = [(100, 900, 3, 9), (98, 902, 4, 8), (105, 895, 6, 11)]
gap = [(500, 500, 5, 5), (0, 1000, 0, 7), (500, 500, 5, 5)]
ramp = [(50, 950, 1, 10), (100, 900, 3, 9), (250, 750, 9, 8), (500, 500, 22, 11)]
agreed = [
    case("failLogE", [A], 5.7651903157521040), case("passLogE", [A, 1.5], -3.9141283152109910), case("ratioSequence", [A, 0.01], [1.189207115002721, 11.31370849898476]), case("logAt", [A, 2], 5.0479363780941497),
    case("failLogE", [[(50, 950, 0, 1)]], -0.21546138588056061), case("passLogE", [[(50, 950, 0, 1)], 1.5], 0.040487350457739457), case("ratioSequence", [[(50, 950, 0, 1)], 0.01], [0.125, 64]),
    case("failLogE", [gap], -1.4524057552337506), case("passLogE", [gap, 2], 0.6927235652745439), case("ratioSequence", [gap, 0.05], [0.25, 4]),
    case("failLogE", [[(100, 900, 2, 0)] * 2], 6.5927406087012616), case("ratioSequence", [[(100, 900, 2, 0)] * 2, 0.01], [2, 64]),
    case("failLogE", [[(1000, 9000, 10, 90)] * 4], -2.7762870915670868), case("passLogE", [[(1000, 9000, 10, 90)] * 4, 1.5], 2.6650263655972412), case("passLogE", [[(1000, 9000, 10, 90)] * 4, 2], 9.7657497214831469),
    case("failLogE", [ramp], 4.3540045839551853), case("ratioSequence", [ramp, 0.05], [1.189207115002721, 5.656854249492381]),
    case("failLogE", [[(20, 180, 20, 2)]], 36.563010669905201),
    case("failLogE", [[(1000, 9000, 0, 0)]], 0), case("passLogE", [[(1000, 9000, 0, 0)], 1.5], 0),
    case("failLogE", [A, 2], 2.5668859957183571),
]
write("conditional-label", by, agreed
      + [case("failLogE", [looks, phi], fail(looks, phi)) for looks in (A, gap, ramp) for phi in (1, 3)]
      + [case("passLogE", [looks, m, phi], passes(looks, m, phi)) for looks in (A, gap, ramp) for m in (1.2, 3) for phi in (1, 3)]
      + [case("ratioSequence", [looks, 0.1, phi], sequence(looks, 0.1, phi)) for looks in (A, gap, ramp) for phi in (1, 3)])


def below(n, x, limit):
    limit = mpf(limit)
    rates = [limit * mpf(2) ** (-mpf(k) / 2) for k in range(1, 13)]
    return log((sum((r / limit) ** x * ((1 - r) / (1 - limit)) ** (n - x) for r in rates) + (0 if x else (1 - limit) ** -n)) / 13)


def above(n, x, ceiling):
    ceiling = mpf(ceiling)
    rates = [r for r in (ceiling * mpf(2) ** (mpf(k) / 4) for k in range(1, 25)) if r < 1]
    return log(sum((r / ceiling) ** x * ((1 - r) / (1 - ceiling)) ** (n - x) for r in rates) / len(rates))


counted = lambda n, x: {"bad": x, "total": n}
write("absolute-limit", by,
      [case("belowLimitLogE", [counted(n, x), 0.01], e) for n, x, e in [(300, 0, 2.6142046158828945), (564, 0, 5.0558587677082470), (2000, 5, 6.7494293094845309), (5000, 50, -5.2696902747041361)]]
      + [case("aboveCeilingLogE", [counted(n, x), 0.05], e) for n, x, e in [(20, 5, 3.4056930260231201), (50, 12, 8.8102553435565641), (200, 10, -2.3986910634252147)]]
      + [case("belowLimitLogE", [counted(n, x), p], below(n, x, p)) for n, x, p in [(0, 0, .2), (3, 3, .5), (100000, 80, .001), (341, 0, .01)]]
      + [case("aboveCeilingLogE", [counted(n, x), p], above(n, x, p)) for n, x, p in [(0, 0, .05), (4, 4, .8), (10, 10, .05), (1000, 1, .3)]])


def phi(intervals):
    over = under = mpf(0)
    for pods in intervals:
        n, m = sum(p[0] for p in pods), sum(p[1] for p in pods)
        for requests, bad in pods:
            share = mpf(requests) / n
            over += (bad - m * share) ** 2
            under += m * share * (1 - share)
    return max(mpf(1), over / under)


pods = lambda intervals: [[{"requests": n, "bad": x} for n, x in interval] for interval in intervals]
bursts = [[(300, 2), (300, 9), (300, 1)], [(310, 0), (290, 6), (300, 3)], [(300, 0)] * 3]
even = [[(100, 3), (100, 3)], [(50, 1), (150, 2)]]
write("dispersion", by, [case("dispersion", [pods(bursts)], 4.0877917129703127), case("dispersion", [pods(bursts)], phi(bursts)), case("dispersion", [pods(even)], phi(even))])


def shift(looks):
    k = len(looks[0][0])
    seen_c, seen_s, total = [0] * k, [0] * k, mpf(0)
    for c, s in looks:
        w = mpf(sum(c)) / (sum(c) + sum(s))
        for i in range(k):
            pool = (seen_c[i] + seen_s[i] + mpf(0.5)) / (sum(seen_c) + sum(seen_s) + mpf(k) / 2)
            r = ((50 * pool + seen_c[i]) / (50 + sum(seen_c))) / ((50 * pool + seen_s[i]) / (50 + sum(seen_s)))
            total += c[i] * log(r) - (c[i] + s[i]) * log(w * r + 1 - w)
        seen_c = [x + y for x, y in zip(seen_c, c)]
        seen_s = [x + y for x, y in zip(seen_s, s)]
    return total, seen_c, seen_s


def distance(c, s):
    nc, ns = mpf(sum(c)), mpf(sum(s))
    tv = sum(abs(x / nc - y / ns) for x, y in zip(c, s)) / 2
    q = [(x + y) / (nc + ns) for x, y in zip(c, s)]
    b = sum(sqrt(2 / pi * p * (1 - p) * (1 / nc + 1 / ns)) for p in q) / 2
    return sqrt(max(mpf(0), tv * tv - b * b))


same, moved = [([50, 30, 20], [450, 270, 180])] * 3, [([40, 30, 30], [450, 270, 180])] * 4
odd = [([5, 0], [3, 9]), ([0, 0], [9, 9]), ([7, 2], [8, 40]), ([900, 100], [500, 700])]
write("prediction-shift", by,
      [case("shiftLogE", [same], -1.2902382839237256e-6), case("shiftLogE", [moved], 8.2969403833431647), case("shiftLogE", [odd], shift([l for l in odd if sum(l[0])])[0])]
      + [case("shiftDistance", [looks], distance(*shift([l for l in looks if sum(l[0])])[1:])) for looks in (same, moved)]
      + [case("shiftDistance", [odd], distance(*shift([l for l in odd if sum(l[0])])[1:]))])
