/// `statistics`, written in the language.
enum StatisticsSource {
  static var text: String {
    #"""
    """Averages and spreads, computed exactly and rounded once."""
    import bisect as _bisect
    import math as _math

    __all__ = ["NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean",
               "harmonic_mean", "linear_regression", "mean", "median", "median_grouped",
               "median_high", "median_low", "mode", "multimode", "pstdev", "pvariance",
               "quantiles", "stdev", "variance"]


    class StatisticsError(ValueError):
        __module__ = "statistics"


    def _ratio(x):
        """A number as a fraction of ints."""
        if isinstance(x, int):
            return int(x), 1
        if isinstance(x, float):
            return x.as_integer_ratio()
        try:
            return x.as_integer_ratio()
        except AttributeError:
            pass
        try:
            return x.numerator, x.denominator
        except AttributeError:
            raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


    def _is_special(x):
        if isinstance(x, float):
            return x != x or x - x != 0
        return _is_exact(type(x)) and hasattr(x, "is_finite") and not x.is_finite()


    def _is_exact(kind):
        """Whether results are numbers of this class: a fraction or a decimal."""
        return kind.__module__ in ("fractions", "decimal")


    def _common(kind, other):
        """The class of what numbers of two classes make together."""
        if issubclass(other, int) or kind is other:
            return kind
        if not _is_exact(other):
            other = float
        if kind is int or kind is other:
            return other
        decimals = [one for one in (kind, other) if one.__module__ == "decimal"]
        if decimals:
            raise TypeError(f"don't know how to coerce {kind.__name__} and {other.__name__}")
        return float


    def _sums(data):
        """The kind of the numbers, their count, and the exact sums of them and of their squares."""
        kind = int
        count = 0
        special = None
        totals = {}
        squares = {}
        for x in data:
            count += 1
            if not isinstance(x, int):
                kind = _common(kind, type(x))
            if _is_special(x):
                special = x if special is None else special + x
                continue
            n, d = _ratio(x)
            totals[d] = totals.get(d, 0) + n
            squares[d] = squares.get(d, 0) + n * n
        if special is not None:
            return kind, count, special, special
        return kind, count, _collect(totals, 1), _collect(squares, 2)


    def _collect(parts, power):
        top = 0
        bottom = 1
        for d, n in parts.items():
            d = d ** power
            top = top * d + n * bottom
            bottom *= d
            common = _math.gcd(top, bottom)
            if common > 1:
                top //= common
                bottom //= common
        return top, bottom


    def _number(kind, top, bottom):
        if kind is int and top % bottom == 0:
            return top // bottom
        if not _is_exact(kind):
            return top / bottom
        return kind(top, bottom) if kind.__module__ == "fractions" else kind(top) / kind(bottom)


    def mean(data):
        kind, count, total, _ = _sums(data)
        if count < 1:
            raise StatisticsError("mean requires at least one data point")
        if not isinstance(total, tuple):
            return total / count
        return _number(kind, total[0], total[1] * count)


    def fmean(data, weights=None):
        data = list(data)
        count = len(data)
        if weights is None:
            if not count:
                raise StatisticsError("fmean requires at least one data point")
            return _math.fsum(data) / count
        weights = list(weights)
        if len(weights) != count:
            raise StatisticsError("data and weights must be the same length")
        total = _math.fsum(weights)
        if not total:
            raise StatisticsError("sum of weights must be non-zero")
        return _math.fsum(x * w for x, w in zip(data, weights)) / total


    def geometric_mean(data):
        try:
            return _math.exp(fmean(map(_math.log, data)))
        except ValueError:
            raise StatisticsError("geometric mean requires a non-empty dataset "
                                  "containing positive numbers") from None


    def harmonic_mean(data, weights=None):
        data = list(data)
        count = len(data)
        if count < 1:
            raise StatisticsError("harmonic_mean requires at least one data point")
        if count == 1 and weights is None:
            if not isinstance(data[0], (int, float)):
                raise TypeError("unsupported type")
            if data[0] < 0:
                raise StatisticsError("harmonic mean does not support negative values")
            return data[0]
        if weights is None:
            weights = [1] * count
        else:
            weights = list(weights)
            if len(weights) != count:
                raise StatisticsError("Number of weights does not match data size")
            if any(w < 0 for w in weights):
                raise StatisticsError("harmonic mean does not support negative values")
        parts = []
        for x, w in zip(data, weights):
            if x < 0:
                raise StatisticsError("harmonic mean does not support negative values")
            if x == 0 and w:
                return 0
            parts.append(w / x if w else 0)
        kind, _, sum_of_parts, _ = _sums(parts)
        if not isinstance(sum_of_parts, tuple):
            return _sums(weights)[2][0] / sum_of_parts
        top, bottom = sum_of_parts
        total = _sums(weights)[2]
        if top <= 0:
            raise StatisticsError("Weighted sum must be positive")
        return _number(kind, total[0] * bottom, total[1] * top)


    def median(data):
        data = sorted(data)
        n = len(data)
        if n == 0:
            raise StatisticsError("no median for empty data")
        if n % 2 == 1:
            return data[n // 2]
        return (data[n // 2 - 1] + data[n // 2]) / 2


    def median_low(data):
        data = sorted(data)
        n = len(data)
        if n == 0:
            raise StatisticsError("no median for empty data")
        return data[n // 2] if n % 2 == 1 else data[n // 2 - 1]


    def median_high(data):
        data = sorted(data)
        if not data:
            raise StatisticsError("no median for empty data")
        return data[len(data) // 2]


    def median_grouped(data, interval=1.0):
        data = sorted(data)
        n = len(data)
        if n == 0:
            raise StatisticsError("no median for empty data")
        x = data[n // 2]
        try:
            interval = float(interval)
            x = float(x)
        except ValueError:
            raise TypeError("Value cannot be converted to a float")
        low = x - interval / 2
        below = _bisect.bisect_left(data, x)
        inside = _bisect.bisect_right(data, x) - below
        return low + interval * (n / 2 - below) / inside


    def _counts(data):
        counts = {}
        for x in data:
            counts[x] = counts.get(x, 0) + 1
        return counts


    def mode(data):
        counts = _counts(data)
        most = max(counts.values(), default=0)
        commonest = [x for x, n in counts.items() if n == most]
        try:
            return commonest[0]
        except IndexError:
            raise StatisticsError("no mode for empty data") from None


    def multimode(data):
        counts = _counts(data)
        most = max(counts.values(), default=0)
        return [x for x, n in counts.items() if n == most]


    def quantiles(data, *, n=4, method="exclusive"):
        if n < 1:
            raise StatisticsError("n must be at least 1")
        data = sorted(data)
        size = len(data)
        if size < 2:
            raise StatisticsError("must have at least two data points")
        result = []
        if method == "inclusive":
            m = size - 1
            for i in range(1, n):
                j, delta = divmod(i * m, n)
                result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
            return result
        if method == "exclusive":
            m = size + 1
            for i in range(1, n):
                j = i * m // n
                j = 1 if j < 1 else size - 1 if j > size - 1 else j
                delta = i * m - j * n
                result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
            return result
        raise ValueError(f"Unknown method: {method!r}")


    def _spread(data, center):
        """The kind, the count and the exact sum of the squared distances from the mean."""
        if center is not None:
            data = [x - center for x in data]
            kind, count, total, _ = _sums([x * x for x in data])
            return kind, count, total
        kind, count, total, squares = _sums(data)
        if not isinstance(total, tuple):
            return kind, count, total
        a, b = total
        c, d = squares
        if count == 0:
            return kind, 0, (0, 1)
        return kind, count, (count * c * b * b - a * a * d, d * b * b * count)


    def _variance(data, center, least, name):
        kind, count, ss = _spread(data, center)
        if count < least:
            need = "at least one data point" if least == 1 else "at least two data points"
            raise StatisticsError(f"{name} requires {need}")
        return kind, ss, count - least + 1


    def _quotient(kind, ss, n):
        return _number(kind, ss[0], ss[1] * n) if isinstance(ss, tuple) else kind(ss / n)


    def variance(data, xbar=None):
        return _quotient(*_variance(data, xbar, 2, "variance"))


    def pvariance(data, mu=None):
        return _quotient(*_variance(data, mu, 1, "pvariance"))


    def _sqrt(top, bottom):
        """The square root of a fraction, rounded once."""
        common = _math.gcd(top, bottom)
        if common:
            top //= common
            bottom //= common
        shift = (top.bit_length() - bottom.bit_length() - 109) // 2
        if shift >= 0:
            bottom <<= 2 * shift
        else:
            top <<= -2 * shift
        root = _math.isqrt(top // bottom)
        root |= root * root * bottom != top
        return float(root << shift) if shift >= 0 else root / (1 << -shift)


    def _root(kind, ss, n):
        if not isinstance(ss, tuple):
            # Of what is infinite or no number CPython takes the square root as of a fraction.
            ss = (ss / n).numerator, 1
        if kind.__module__ == "decimal":
            return (kind(ss[0]) / kind(ss[1] * n)).sqrt()
        return _sqrt(ss[0], ss[1] * n)


    def stdev(data, xbar=None):
        return _root(*_variance(data, xbar, 2, "stdev"))


    def pstdev(data, mu=None):
        return _root(*_variance(data, mu, 1, "pstdev"))


    def _pairs(x, y, name):
        n = len(x)
        if len(y) != n:
            raise StatisticsError(f"{name} requires that both inputs have same number of data points")
        if n < 2:
            raise StatisticsError(f"{name} requires at least two data points")
        return n, _math.fsum(x) / n, _math.fsum(y) / n


    def covariance(x, y, /):
        n, xbar, ybar = _pairs(x, y, "covariance")
        return _math.fsum((a - xbar) * (b - ybar) for a, b in zip(x, y)) / (n - 1)


    def correlation(x, y, /):
        n, xbar, ybar = _pairs(x, y, "correlation")
        sxy = _math.fsum((a - xbar) * (b - ybar) for a, b in zip(x, y))
        sxx = _math.fsum((d := a - xbar) * d for a in x)
        syy = _math.fsum((d := b - ybar) * d for b in y)
        try:
            return sxy / _math.sqrt(sxx * syy)
        except ZeroDivisionError:
            raise StatisticsError("at least one of the inputs is constant")


    from collections import namedtuple as _namedtuple
    LinearRegression = _namedtuple("LinearRegression", ("slope", "intercept"))


    def linear_regression(x, y, /, *, proportional=False):
        n, xbar, ybar = _pairs(x, y, "linear regression")
        if proportional:
            sxy = _math.fsum(a * b for a, b in zip(x, y))
            sxx = _math.fsum(a * a for a in x)
        else:
            sxy = _math.fsum((a - xbar) * (b - ybar) for a, b in zip(x, y))
            sxx = _math.fsum((d := a - xbar) * d for a in x)
        try:
            slope = sxy / sxx
        except ZeroDivisionError:
            raise StatisticsError("x is constant")
        return LinearRegression(slope, 0.0 if proportional else ybar - slope * xbar)


    """# + NormalDistSource.text
  }
}
