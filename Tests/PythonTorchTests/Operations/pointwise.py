for name in """abs absolute neg negative exp exp2 expm1 sin cos tan asin arcsin acos arccos atan arctan sinh cosh tanh
        asinh arcsinh atanh arctanh floor ceil trunc fix frac sign sgn positive square reciprocal sigmoid erf erfc erfinv
        lgamma digamma deg2rad rad2deg sinc relu isnan isinf isfinite isreal isposinf isneginf signbit logical_not
        selu celu hardshrink""".split():
    case("torch." + name, X)
for name in "log log2 log10 log1p sqrt rsqrt logit".split():
    case("torch." + name, P)
for name in "acosh arccosh".split():
    case("torch." + name, P + 1)
for name in "isnan isinf isfinite isposinf isneginf nan_to_num".split():
    case("torch." + name, NOT_FINITE)
case("torch.round", X * 10)
case("torch.round", X, decimals=1)
case("torch.nan_to_num", NOT_FINITE, nan=1.5, posinf=9.0, neginf=-9.0)
case("torch.logit", X, eps=0.1)
case("torch.prelu", X, torch.tensor([0.25], dtype=torch.float64))
case("torch.celu", X, alpha=0.5)
case("torch.threshold", X, 0.1, -7.0)
case("torch.hardshrink", X, 0.3)
case("torch.bitwise_not", N)
case("torch.bitwise_not", B)
case("torch.conj", X)
case("torch.real", X)
case("torch.resolve_conj", X)
case("torch.resolve_neg", X)
case("torch.conj_physical", X)
case("torch.clamp", X, -0.3, 0.4)
case("torch.clamp", X, min=-0.3)
case("torch.clamp", X, max=torch.tensor(0.2, dtype=torch.float64))
case("torch.clip", X, -0.3, 0.4)
case("torch.clamp_min", X, 0.1)
case("torch.clamp_max", X, 0.1)
case("torch.special.expit", X)
for name in "erf erfc erfinv gammaln digamma psi exp2 expm1 sinc".split():
    case("torch.special." + name, X)
case("torch.special.log1p", P)
case("torch.special.logit", P)
case("torch.special.xlogy", X, P)
case("torch.special.round", X * 10)
case("torch.special.softmax", X, 1)
case("torch.special.log_softmax", X, 1)
case("torch.special.logsumexp", X, 1)
