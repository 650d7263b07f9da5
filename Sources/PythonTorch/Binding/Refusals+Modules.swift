// What of torch's modules is refused.
extension Refusals {
  static let functional = Refusals(
    "torch.nn.functional",
    [
      (
        "attention", "scaled_dot_product_attention multi_head_attention_forward"
      ),
      ("embedding bags", "embedding_bag"),
      (
        "volumes",
        """
        conv3d conv_transpose3d max_pool3d avg_pool3d adaptive_avg_pool3d adaptive_max_pool3d
        dropout3d lp_pool3d max_pool3d_with_indices adaptive_max_pool3d_with_indices
        """
      ),
      ("unpooling", "max_unpool1d max_unpool2d max_unpool3d"),
      (
        "fractional pooling",
        """
        fractional_max_pool2d fractional_max_pool3d fractional_max_pool2d_with_indices
        fractional_max_pool3d_with_indices
        """
      ),
      ("image warping", "grid_sample affine_grid"),
      ("convolutions over time first", "conv_tbc"),
      ("scaled or grouped products", "scaled_mm scaled_grouped_mm grouped_mm scaled_addmm"),
    ])

  static let linalg = Refusals(
    "torch.linalg",
    [
      ("complex tensors: torch.linalg.eigvalsh is for symmetric matrices", "eig eigvals"),
      ("Householder reflections", "householder_product"),
      ("LDL factors", "ldl_factor ldl_factor_ex ldl_solve"),
      ("such factorisation: see torch.linalg.svd", "polar matrix_sqrth"),
      ("equations of more than two dimensions", "tensorinv tensorsolve"),
      ("such form: use torch.linalg.solve", "solve_ex"),
      ("such form: use torch.linalg.inv", "inv_ex"),
    ])

  static let special = Refusals(
    "torch.special",
    [
      (
        "other Bessel functions than i0 and i1",
        """
        airy_ai bessel_j0 bessel_j1 bessel_y0 bessel_y1 modified_bessel_i0 modified_bessel_i1
        modified_bessel_k0 modified_bessel_k1 scaled_modified_bessel_k0 scaled_modified_bessel_k1
        spherical_bessel_j0
        """
      ),
      (
        "orthogonal polynomials",
        """
        chebyshev_polynomial_t chebyshev_polynomial_u chebyshev_polynomial_v chebyshev_polynomial_w
        hermite_polynomial_h hermite_polynomial_he laguerre_polynomial_l legendre_polynomial_p
        shifted_chebyshev_polynomial_t shifted_chebyshev_polynomial_u
        shifted_chebyshev_polynomial_v shifted_chebyshev_polynomial_w
        """
      ),
    ])

  static let optimisers = Refusals(
    "torch.optim",
    [
      ("sparse tensors", "SparseAdam"),
      ("such optimizer", "Adafactor Muon swap_in_optimizer_params_and_state"),
      ("optimizers as functions", "functional"),
    ])

  static let utilities = Refusals(
    "torch.utils",
    [
      ("TensorBoard: see torch.utils.tensorboard in PyTorch", "tensorboard"),
      ("C++ extensions", "cpp_extension"), ("timers: see the module time", "benchmark"),
      ("other libraries' tensors", "dlpack"), ("downloads", "model_zoo"),
      ("TorchScript", "mobile_optimizer bundled_inputs"),
    ])

  static let nnUtilities = Refusals(
    "torch.nn.utils",
    [
      (
        "reparametrisations",
        """
        weight_norm spectral_norm remove_weight_norm remove_spectral_norm
        """
      ),
      ("models as functions", "stateless"),
      ("fused layers", fused),
      (
        "memory formats",
        "memory_format convert_conv2d_weight_memory_format convert_conv3d_weight_memory_format"
      ),
    ])

  private static let fused = """
    fuse_conv_bn_eval fuse_conv_bn_weights fuse_linear_bn_eval fuse_linear_bn_weights fusion
    """

  static let parametrizations = Refusals(
    "torch.nn.utils.parametrizations",
    [("such parametrisation: see torch.nn.utils.parametrize", "orthogonal spectral_norm")])

  static let functions = Refusals(
    "torch.func",
    [
      (
        "such transforms: see torch.func.jvp", "linearize functionalize"
      )
    ])

  static let distributions = Refusals(
    "torch.distributions",
    [
      (
        "such distribution",
        """
        Binomial Cauchy Chi2 ContinuousBernoulli FisherSnedecor GeneralizedPareto Gumbel HalfCauchy
        HalfNormal InverseGamma Kumaraswamy LKJCholesky LogNormal LogisticNormal
        LowRankMultivariateNormal MixtureSameFamily Multinomial NegativeBinomial Pareto
        RelaxedBernoulli RelaxedOneHotCategorical StudentT VonMises Weibull Wishart
        """
      ),
      (
        "transformed distributions",
        """
        TransformedDistribution transforms biject_to transform_to AffineTransform ComposeTransform
        ExpTransform SigmoidTransform SoftmaxTransform TanhTransform Transform identity_transform
        """
      ),
    ])

  static let data = Refusals(
    "torch.utils.data",
    [
      ("distributed training", "DistributedSampler distributed"),
      (
        "data pipes",
        """
        DFIterDataPipe DataChunk IterDataPipe MapDataPipe argument_validation datapipes
        functional_datapipe guaranteed_datapipes_determinism non_deterministic runtime_validation
        runtime_validation_disabled
        """
      ),
    ])

  static let autograd = Refusals(
    "torch.autograd",
    [
      ("forward-mode derivatives", "forward_ad"),
      ("profiler", "profiler profiler_legacy profiler_util"),
      ("threads in backward", "set_multithreading_enabled is_multithreading_enabled"),
    ])

  static let modules = Refusals(
    "torch.nn",
    [
      ("quantised layers", "quantized quantizable intrinsic qat"),
      ("several cards", "parallel"), ("attention", "attention"),
      ("such old form: derive from torch.nn.Module", "Container"),
    ])

  private static let oldTypes = """
    FloatTensor DoubleTensor HalfTensor BFloat16Tensor LongTensor IntTensor ShortTensor CharTensor
    ByteTensor BoolTensor
    """

  static let cuda = Refusals(
    "torch.cuda",
    [
      ("mixed precision", "amp"), ("profiler", "profiler nvtx"),
      ("CUDA graphs", "CUDAGraph graph graphs make_graphed_callables graph_pool_handle"),
      ("streams", "stream StreamContext ExternalStream default_stream set_stream streams"),
      ("communication between cards", "nccl comm can_device_access_peer"),
      ("sparse tensors", "sparse"), ("compilation", "jiterator tunable"),
      ("old types of tensors on cards: use device='cuda'", oldTypes),
      (
        "measurements of the card",
        """
        utilization temperature power_draw clock_rate memory_usage list_gpu_processes
        get_sync_debug_mode set_sync_debug_mode host_memory_stats device_memory_used
        """
      ),
      (
        "allocators of its own",
        """
        CUDAPluggableAllocator MemPool caching_allocator_alloc caching_allocator_delete
        change_current_allocator get_allocator_backend memory_snapshot use_mem_pool
        """
      ),
    ])
}
