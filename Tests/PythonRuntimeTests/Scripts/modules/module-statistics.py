# The module statistics.
import statistics as s
print(s.mean([1, 2, 3, 4]), s.median([1, 3, 2]), s.mode("aab"), s.stdev([1, 2, 3]), s.pstdev([1, 2]), s.variance([1, 2, 4]), s.fmean([1, 2]), s.median_low([1, 2]), s.quantiles([1, 2, 3, 4]), s.multimode("aabb"), s.harmonic_mean([1, 2]), s.geometric_mean([1, 4]), s.correlation([1, 2, 3], [1, 2, 4]), s.linear_regression([1, 2, 3], [2, 4, 6]), s.NormalDist(0, 1).cdf(0))
