"""Statistics of one set of predictions against another, on the same rows.

An independent second opinion on what a gate says: nothing here is shared with the actions.
"""

import numpy as np
from scipy.optimize import brentq
from scipy.stats import norm, rankdata
from sklearn.metrics import log_loss


def report(name, candidate, baseline):
    """Lines that say how the candidate does against the baseline; both are frames of the same flights."""
    assert list(candidate["flight_id"]) == list(baseline["flight_id"])
    label = candidate["label"].to_numpy()
    new, old = candidate["score"].to_numpy(), baseline["score"].to_numpy()
    right_new = (candidate["prediction"] == candidate["label"]).to_numpy()
    right_old = (baseline["prediction"] == baseline["label"]).to_numpy()
    won, lost = int((right_new & ~right_old).sum()), int((~right_new & right_old).sum())
    n = len(label)
    yield f"{name}: {n} rows, {int(label.sum())} late"
    for level in (0.90, 0.95):
        low, high = tango(won, lost, n, level)
        yield (
            f"  accuracy {right_new.mean():.4f}, was {right_old.mean():.4f}: {(won - lost) / n:+.4f}, "
            f"{level:.0%} [{low:+.4f}, {high:+.4f}] (Tango; {won} won, {lost} lost)"
        )
    gain = right_new.astype(float) - right_old
    days = candidate["flight_id"].str[-8:].to_numpy()
    low, high = clustered(gain, days, 0.90)
    yield f"  accuracy, days as units: 90% [{low:+.4f}, {high:+.4f}]"
    (auc_new, auc_old), error = delong(label, new, old)
    z = norm.ppf(0.95)
    gap = auc_new - auc_old
    yield (
        f"  roc_auc {auc_new:.4f}, was {auc_old:.4f}: {gap:+.4f}, "
        f"90% [{gap - z * error:+.4f}, {gap + z * error:+.4f}] (DeLong)"
    )
    loss = row_loss(label, new) - row_loss(label, old)
    error = loss.std(ddof=1) / np.sqrt(n)
    yield (
        f"  log_loss {log_loss(label, new):.4f}, was {log_loss(label, old):.4f}: {loss.mean():+.4f}, "
        f"90% [{loss.mean() - z * error:+.4f}, {loss.mean() + z * error:+.4f}] (paired)"
    )
    low, high = clustered(loss, days, 0.90)
    yield f"  log_loss, days as units: 90% [{low:+.4f}, {high:+.4f}]"


def tango(won, lost, n, level):
    """Score interval of a paired difference of proportions: Tango (1998), Stat. Med. 17:891-908."""

    def score(delta):
        a, b, c = 2 * n, -won - lost + (2 * n - won + lost) * delta, -lost * delta * (1 - delta)
        q = (np.sqrt(max(b * b - 4 * a * c, 0)) - b) / (2 * a)
        return (won - lost - n * delta) / np.sqrt(n * (2 * q + delta * (1 - delta)))

    z, middle = norm.ppf(0.5 + level / 2), (won - lost) / n
    low = brentq(lambda delta: score(delta) - z, -0.9999, middle - 1e-12)
    high = brentq(lambda delta: score(delta) + z, middle + 1e-12, 0.9999)
    return low, high


def clustered(gain, groups, level):
    """Interval of a mean whose rows come in groups that are alike: linearised, groups as units."""
    codes = np.unique(groups, return_inverse=True)[1]
    totals = np.bincount(codes, weights=gain - gain.mean())
    error = norm.ppf(0.5 + level / 2) * np.sqrt((totals**2).sum()) / len(gain)
    return gain.mean() - error, gain.mean() + error


def delong(label, new, old):
    """Both areas under the ROC curve and the standard error of their difference: DeLong et al. (1988)."""
    late, early = label == 1, label == 0
    areas, parts = [], []
    for score in (new, old):
        ranks = rankdata(score)
        own_late, own_early = rankdata(score[late]), rankdata(score[early])
        above = (ranks[late] - own_late) / early.sum()
        below = 1 - (ranks[early] - own_early) / late.sum()
        areas.append(above.mean())
        parts.append((above, below))
    (new_late, new_early), (old_late, old_early) = parts
    variance = np.var(new_late - old_late, ddof=1) / late.sum()
    variance += np.var(new_early - old_early, ddof=1) / early.sum()
    return areas, np.sqrt(variance)


def row_loss(label, score):
    return -np.where(label == 1, np.log(score), np.log1p(-score))
