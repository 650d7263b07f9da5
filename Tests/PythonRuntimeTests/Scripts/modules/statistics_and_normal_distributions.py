"""Averages, spreads, quantiles and normal distributions, to the last digit."""
import statistics as s
from statistics import *
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
N = NormalDist(100, 15); M = NormalDist(110.5, 7.25)
for p in (1e-300,1e-20,1e-10,0.001,0.0749,0.075,0.1,0.25,0.5,0.6,0.9,0.925,0.926,0.99,0.999999,1-1e-16): t(lambda: N.inv_cdf(p))
for p in (0,1,-1,2,0.0,1.0): t(lambda: N.inv_cdf(p))
t(lambda: NormalDist(1,0).inv_cdf(0.5))
t(N.quantiles); t(lambda: N.quantiles(n=10)); t(lambda: N.quantiles(1))
t(lambda: N.overlap(M)); t(lambda: M.overlap(N)); t(lambda: N.overlap(N)); t(lambda: N.overlap(NormalDist(90,15))); t(lambda: N.overlap(3)); t(lambda: N.overlap(NormalDist(1,0)))
t(lambda: N - M); t(lambda: N - 3); t(lambda: 3 - N); t(lambda: N / 4); t(lambda: N/-4); t(lambda: -N); t(lambda: +N); t(lambda: N + M); t(lambda: 2*N*3); t(lambda: N==NormalDist(100,15)); t(lambda: hash(N)==hash(NormalDist(100,15)))
t(lambda: N.samples(3, seed=5)); t(lambda: NormalDist.from_samples([1.5,2.5,9])); t(lambda: NormalDist.from_samples([1])); t(lambda: NormalDist.from_samples([]))
t(lambda: NormalDist(1,-1)); t(lambda: N.zscore(130)); t(lambda: NormalDist(0,0).zscore(1)); t(lambda: N.pdf(3)); t(lambda: N.cdf(88)); t(lambda: NormalDist(0,0).cdf(1)); t(lambda: NormalDist(0,0).pdf(1))
t(lambda: (N.mean,N.median,N.mode,N.stdev,N.variance)); t(lambda: NormalDist()); t(lambda: N / 0); t(lambda: N * "a"); t(lambda: N / N)
t(lambda: NormalDist("a")); t(lambda: NormalDist(1,"a")); t(lambda: N.samples("a"))
d=[1,2,2,3,4,7,9]
for f in (mean,fmean,geometric_mean,harmonic_mean,median,median_low,median_high,median_grouped,mode,multimode,quantiles,pvariance,variance,pstdev,stdev):
    for data in (d,[1.5,2.25,3.5,4.75],[],[1],[2.5],iter([1,2,3]),(x for x in ()), "aab", ["a"], [0,1], [-1,2], [True,False,True],[10**20, 1], [float('inf'), 1], [float('nan'),1], [None,1],[1,"a"]):
        t(lambda: (f.__name__, f(data)))
t(lambda: fmean([1,2,3],[3,2,1])); t(lambda: fmean([1,2],weights=[1])); t(lambda: fmean([1,2],[0,0])); t(lambda: fmean([], [])); t(lambda: fmean([1,2],[-1,1]))
t(lambda: harmonic_mean([40,60],weights=[5,30])); t(lambda: harmonic_mean([40,60],[1])); t(lambda: harmonic_mean([40,-60],[1,1])); t(lambda: harmonic_mean([40,60],[0,0])); t(lambda: harmonic_mean([1,0])); t(lambda: harmonic_mean([2.5],[3])); t(lambda: harmonic_mean([1, 2, 4])); t(lambda: harmonic_mean([1,2],[-1,-1])); t(lambda: harmonic_mean(["a"])); t(lambda:harmonic_mean([0]));
t(lambda: median_grouped([52, 52, 53, 54])); t(lambda: median_grouped([1,3,3,5,7],interval=1)); t(lambda: median_grouped([1,3,3,5,7],interval=2));t(lambda: median_grouped([1,3,3,5,7],0.5)); t(lambda: median_grouped(["a","b"]))
for k in dict(n=10),dict(n=1),dict(n=0),dict(method="inclusive"),dict(method="x"),dict(n=3,method="exclusive"): t(lambda: quantiles(d,**k))
t(lambda: quantiles([1,2],n=10)); t(lambda: quantiles([1.5,2.5],n=5)); t(lambda: quantiles([1],n=2)); t(lambda: quantiles([],n=2)); t(lambda: quantiles([0.1,0.2,0.3],method="inclusive"))
x=[1,2,3,4,5,6,7,8,9]; y=[9,7,8,1,3,2,2,5.5,1]
t(lambda: covariance(x,y)); t(lambda: correlation(x,y)); t(lambda: linear_regression(x,y)); t(lambda: linear_regression(x,y,proportional=True)); t(lambda: correlation(x,[1]*9)); t(lambda: correlation([1]*9,x)); t(lambda: linear_regression([1,1],[2,3])); t(lambda: covariance([1],[2])); t(lambda: covariance([1,2],[2])); t(lambda: correlation([1,2],[2])); t(lambda: linear_regression([1],[1])); t(lambda: linear_regression([1,2],[1]));t(lambda: linear_regression([0,0],[1,2],proportional=True)); t(lambda: linear_regression(x=[1,2],y=[2,3])); t(lambda: correlation(x,y,method="ranked")); t(lambda: linear_regression([1,2],[3,4])._asdict())
t(lambda: variance([1,2,3],2)); t(lambda: variance([1,2,3],xbar=2.5)); t(lambda: pvariance([1,2,3],2)); t(lambda: stdev([1,2,3],2));t(lambda: pstdev([1,2,3],mu=1.5)); t(lambda: variance([1])); t(lambda: stdev([])); t(lambda:pstdev([]))
t(lambda: s.__all__); t(lambda: StatisticsError.__mro__); t(lambda: mode(["red","blue","red"])); t(lambda: mode([])); t(lambda: multimode("aabbc")); t(lambda: mean({1:2,3:4})); t(lambda: mean(5)); t(lambda: median(5)); t(lambda: NormalDist.__doc__ is not None); t(lambda: N.__slots__); t(lambda: setattr(N,'q',1)); t(lambda: vars(N)); import copy,pickle; 
t(lambda: copy.copy(N)); t(lambda: N < M)
