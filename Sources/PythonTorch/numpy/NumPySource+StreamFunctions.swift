extension NumPySource {
  /// Order, choice, and the functions of `numpy.random`.
  static let streamFunctions = #"""
        def shuffle(self, x):
            if isinstance(x, (_np.ndarray, _torch.Tensor)):
                order = _numpy.shuffled(self._state, len(x))
                if isinstance(x, _np.ndarray):
                    x._t.copy_(x._t[order].clone())
                else:
                    x.copy_(x[order].clone())
                return
            if isinstance(x, (str, dict, set, tuple)) or not hasattr(x, "__setitem__"):
                raise TypeError(f"'{type(x).__name__}' object does not support item assignment")
            x[:] = [x[n] for n in _numpy.shuffled(self._state, len(x)).tolist()]

        def permutation(self, x):
            if isinstance(x, (int, _np.integer)):
                return _np._new(_numpy.shuffled(self._state, int(x)))
            array = _np.asarray(x)
            if not array.ndim:
                raise _np._AxisError("x must be an integer or at least 1-dimensional")
            return array[_np._new(_numpy.shuffled(self._state, len(array)))]

        def choice(self, a, size=None, replace=True, p=None):
            words = None
            if isinstance(a, (list, tuple)) and _b.any(isinstance(one, str) for one in a):
                words, a = list(a), len(a)
            array = None if isinstance(a, (int, _np.integer)) else _np.asarray(a)
            if array is not None and array.ndim != 1:
                raise ValueError("a must be 1-dimensional" if array.ndim else
                                 "a must be 1-dimensional or an integer")
            count = int(a) if array is None else array.size
            if count <= 0 and size != 0:
                raise ValueError("a must be greater than 0 unless no samples are taken" if array is None else
                                 "'a' cannot be empty unless no samples are taken")
            if p is not None:
                p = _np.asarray(p, float)
                _check_chances(p, count)
            shape = () if size is None else _np._shape(size)
            wanted = _np._count(shape, range(len(shape)))
            if replace:
                if p is not None:
                    found = _np.searchsorted(_up_to_one(p), self.random_sample(shape), "right")
                else:
                    found = self.randint(0, count, size=shape)
            else:
                found = self._chosen_once(count, wanted, p).reshape(shape)
            found = _np.asarray(found)
            if words is not None:
                if size is None:
                    return words[int(found)]
                raise _np._missing("arrays of text")
            if array is None:
                return found.item() if size is None else found
            return array[found.item()] if size is None else array[found]

        def _chosen_once(self, count, wanted, p):
            if wanted > count:
                raise ValueError("Cannot take a larger sample than population when 'replace=False'")
            if p is None:
                return self.permutation(count)[:wanted]
            if int(_np.count_nonzero(p > 0)) < wanted:
                raise ValueError("Fewer non-zero entries in p than size")
            p, taken = p.copy(), []
            while len(taken) < wanted:
                draws = self._draws(wanted - len(taken))
                if taken:
                    p[taken] = 0
                new = _np.searchsorted(_up_to_one(p), draws, "right").tolist()
                taken += list(dict.fromkeys(new))
            return _np.asarray(taken)


    def _up_to_one(p):
        sums = _np.cumsum(p)
        return sums / sums[-1]


    def _plain(found):
        return float(found) if isinstance(found, _np.floating) else found


    def _check_chances(p, count):
        if p.ndim != 1:
            raise ValueError("'p' must be 1-dimensional")
        if p.size != count:
            raise ValueError("'a' and 'p' must have same size")
        if _np.isnan(p).any():
            raise ValueError("probabilities contain NaN")
        if (p < 0).any():
            raise ValueError("probabilities are not non-negative")
        if _b.abs(float(p.sum()) - 1.0) > 1.4901161193847656e-08:
            raise ValueError("probabilities do not sum to 1")


    _rand = RandomState()
    seed, rand, randn, randint, random, random_sample, ranf, sample = (
        _rand.seed, _rand.rand, _rand.randn, _rand.randint, _rand.random, _rand.random_sample,
        _rand.random_sample, _rand.random_sample)
    normal, uniform, standard_normal, exponential, lognormal = (
        _rand.normal, _rand.uniform, _rand.standard_normal, _rand.exponential, _rand.lognormal)
    standard_exponential, permutation, shuffle, choice, random_integers = (
        _rand.standard_exponential, _rand.permutation, _rand.shuffle, _rand.choice, _rand.random_integers)
    binomial, poisson, laplace, multinomial, multivariate_normal = (
        _rand.binomial, _rand.poisson, _rand.laplace, _rand.multinomial, _rand.multivariate_normal)
    get_state, set_state, bytes = _rand.get_state, _rand.set_state, _rand.bytes
    _ELSEWHERE = frozenset(
        "beta chisquare dirichlet f gamma geometric gumbel hypergeometric logistic logseries "
        "negative_binomial noncentral_chisquare noncentral_f pareto "
        "power rayleigh standard_cauchy standard_gamma standard_t triangular vonmises wald weibull zipf "
        "MT19937 PCG64DXSM Philox SFC64 BitGenerator SeedSequence get_bit_generator set_bit_generator".split())


    def __getattr__(name):
        if name in _ELSEWHERE:
            raise NotImplementedError(f"numpy.random.{name}: lossrepl has no such distribution or generator")
        raise AttributeError(f"module 'numpy.random' has no attribute '{name}'")
    """#
}
