extension Registry.Row {
  /// Whether kernels of a device do all of it, apart from reading an index; the CPU computes the others
  /// with the device's memory.
  package var runsOnDevice: Bool {
    !Registry.onHost.contains(path) && !Registry.madeOnHost.contains(path)
  }
}

extension Registry {
  /// The operations that the CPU computes for a device, as the tests of devices find them.
  fileprivate static let onHost: Set<String> = [
    "torch._weight_norm", "torch.allclose", "torch.argsort", "torch.argwhere", "torch.bincount",
    "torch.bitwise_left_shift", "torch.bitwise_right_shift", "torch.bucketize", "torch.cdist",
    "torch.celu", "torch.cholesky_inverse", "torch.cholesky_solve", "torch.cummax", "torch.cummin",
    "torch.cumprod", "torch.cumsum", "torch.cumulative_trapezoid", "torch.det", "torch.digamma",
    "torch.dist", "torch.erfinv", "torch.frexp", "torch.hardshrink", "torch.histc",
    "torch.histogram", "torch.i0", "torch.igamma", "torch.igammac", "torch.index_fill",
    "torch.index_reduce", "torch.inverse", "torch.isclose", "torch.isfinite", "torch.isin",
    "torch.isinf", "torch.isnan", "torch.kthvalue", "torch.linalg.cholesky",
    "torch.linalg.cholesky_ex", "torch.linalg.cond", "torch.linalg.det", "torch.linalg.eigh",
    "torch.linalg.eigvalsh", "torch.linalg.inv", "torch.linalg.lstsq", "torch.linalg.lu",
    "torch.linalg.lu_factor", "torch.linalg.lu_factor_ex", "torch.linalg.lu_solve",
    "torch.linalg.matrix_exp", "torch.linalg.matrix_norm", "torch.linalg.matrix_power",
    "torch.linalg.matrix_rank", "torch.linalg.norm", "torch.linalg.pinv", "torch.linalg.qr",
    "torch.linalg.slogdet", "torch.linalg.solve", "torch.linalg.solve_triangular",
    "torch.linalg.svd", "torch.linalg.svdvals", "torch.linalg.vector_norm", "torch.logcumsumexp",
    "torch.logdet", "torch.logsumexp", "torch.masked_select", "torch.matrix_exp", "torch.median",
    "torch.mode", "torch.msort", "torch.mvlgamma", "torch.nan_to_num", "torch.nanmean",
    "torch.nanmedian", "torch.nanquantile", "torch.nansum", "torch.nextafter",
    "torch.nn.functional.adaptive_max_pool1d", "torch.nn.functional.adaptive_max_pool2d",
    "torch.nn.functional.celu", "torch.nn.functional.cosine_similarity", "torch.nn.functional.elu",
    "torch.nn.functional.gelu", "torch.nn.functional.hardshrink", "torch.nn.functional.hardtanh",
    "torch.nn.functional.leaky_relu", "torch.nn.functional.multi_margin_loss",
    "torch.nn.functional.multilabel_margin_loss", "torch.nn.functional.normalize",
    "torch.nn.functional.pairwise_distance", "torch.nn.functional.relu6",
    "torch.nn.functional.rrelu", "torch.nn.functional.selu", "torch.nn.functional.softplus",
    "torch.nn.functional.softshrink", "torch.nn.functional.threshold",
    "torch.nn.functional.triplet_margin_loss", "torch.nonzero", "torch.norm", "torch.pdist",
    "torch.pinverse", "torch.polygamma", "torch.prod", "torch.quantile", "torch.renorm",
    "torch.scatter", "torch.scatter_reduce", "torch.searchsorted", "torch.selu", "torch.signbit",
    "torch.slogdet", "torch.sort", "torch.special.digamma", "torch.special.entr",
    "torch.special.erfcx", "torch.special.erfinv", "torch.special.gammainc",
    "torch.special.gammaincc", "torch.special.i0", "torch.special.i0e", "torch.special.i1",
    "torch.special.i1e", "torch.special.log_ndtr", "torch.special.logsumexp",
    "torch.special.multigammaln", "torch.special.ndtr", "torch.special.ndtri",
    "torch.special.polygamma", "torch.special.psi", "torch.special.xlog1py", "torch.special.zeta",
    "torch.svd", "torch.threshold", "torch.topk", "torch.where",
  ]

  /// New tensors of numbers that the CPU gives or draws; the device gets them when a kernel needs them.
  fileprivate static let madeOnHost: Set<String> = [
    "torch.Tensor.bernoulli_", "torch.Tensor.cauchy_", "torch.Tensor.exponential_",
    "torch.Tensor.geometric_", "torch.Tensor.log_normal_", "torch.Tensor.new",
    "torch.Tensor.new_empty", "torch.Tensor.new_full", "torch.Tensor.new_ones",
    "torch.Tensor.new_tensor", "torch.Tensor.new_zeros", "torch.Tensor.normal_",
    "torch.Tensor.random_", "torch.Tensor.uniform_", "torch.arange", "torch.as_tensor",
    "torch.asarray", "torch.bartlett_window", "torch.bernoulli", "torch.blackman_window",
    "torch.empty", "torch.eye", "torch.full", "torch.hamming_window", "torch.hann_window",
    "torch.kaiser_window", "torch.linspace", "torch.logspace", "torch.multinomial",
    "torch.nn.functional.one_hot", "torch.normal", "torch.ones", "torch.poisson", "torch.rand",
    "torch.rand_like", "torch.randint", "torch.randint_like", "torch.randn", "torch.randn_like",
    "torch.randperm", "torch.range", "torch.scalar_tensor", "torch.tensor", "torch.zeros",
  ]
}
