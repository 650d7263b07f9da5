// What of `torch` itself and of its tensors is refused.
extension Refusals {
  static let torch = Refusals(
    "torch",
    [
      ("recurrent layers", recurrent), ("sparse tensors", sparse), ("complex tensors", complex),
      ("quantised tensors", quantised), ("nested tensors", "nested jagged"),
      ("masked tensors", "masked"),
      ("processes", "futures multiprocessing fork wait Future"),
      ("mixed precision", mixed),
      ("graph capture", "cond while_loop fx export library ops classes"),
      ("volumes", "conv3d conv_transpose3d max_pool3d grid_sampler_3d"),
      ("embedding bags", "embedding_bag"), ("iterative eigenvalues", "lobpcg"),
      ("low-rank factorisations", "svd_lowrank pca_lowrank"),
      ("files and buffers", "frombuffer from_file"), ("compilation", "compile compiler"),
      ("TorchScript", script), ("distributed training", "distributed"), ("ONNX export", "onnx"),
      ("downloads", "hub"),
      ("profiler", "profiler monitor"),
      ("spectrograms", "stft istft"), ("Fourier transforms", "fft"),
      ("draws of that distribution", "binomial"),
      ("typed storages", storages), ("extensions of its own", "overrides package cpp"),
      ("symbolic sizes", symbolic),
      ("the dtypes uint16, uint32 and uint64", "uint16 uint32 uint64"),
      ("dtypes of less than a byte or of 8 bits with fractions", smallTypes),
      ("other devices", "xpu mtia mps cpu Stream Event get_device_module"),
      ("other libraries' tensors", "from_dlpack to_dlpack"),
      ("image warping", "grid_sampler grid_sampler_2d affine_grid_generator"),
      ("unsafe views", "unsafe_chunk unsafe_split unsafe_split_with_sizes"),
      ("Householder reflections", "geqrf orgqr ormqr"),
      ("sums over segments", "segment_reduce"), ("histograms of several dimensions", "histogramdd"),
      ("convolutions over time first", "conv_tbc"),
      ("copies of views under such names: use the view and clone()", viewCopies),
    ] + functionalOnly.map { (subject: "such form: use torch.nn.functional.\($0)", names: $0) })

  /// Functions whose form in `torch` takes other arguments than that of `torch.nn.functional`.
  private static let functionalOnly = [
    "batch_norm", "instance_norm", "embedding", "binary_cross_entropy_with_logits", "kl_div",
    "hinge_embedding_loss", "margin_ranking_loss", "cosine_embedding_loss", "triplet_margin_loss",
    "poisson_nll_loss", "ctc_loss",
  ]

  private static let recurrent = """
    lstm lstm_cell gru gru_cell rnn_tanh rnn_relu rnn_relu_cell rnn_tanh_cell quantized_lstm
    quantized_lstm_cell quantized_gru quantized_gru_cell quantized_rnn_relu_cell
    quantized_rnn_tanh_cell
    """

  private static let sparse = """
    sparse sparse_coo_tensor sparse_csr_tensor sparse_bsr_tensor sparse_csc_tensor
    sparse_bsc_tensor sparse_compressed_tensor sparse_coo sparse_csr sparse_csc sparse_bsr
    sparse_bsc smm spmm hspmm sspaddmm dsmm hsmm saddmm
    """

  private static let complex = """
    complex complex32 complex64 complex128 cfloat cdouble chalf bcomplex32 angle imag
    view_as_real view_as_complex polar
    """

  private static let quantised = """
    quantize_per_channel quantize_per_tensor quantize_per_tensor_dynamic dequantize quantization ao
    qint8 qint32 quint8 quint2x4 quint4x2 qscheme per_tensor_affine per_tensor_symmetric
    per_channel_affine per_channel_symmetric q_scale q_zero_point int_repr empty_quantized
    fake_quantize_per_tensor_affine fake_quantize_per_channel_affine quantized_batch_norm
    quantized_max_pool1d quantized_max_pool2d quantized_max_pool3d
    """

  private static let mixed = """
    GradScaler autocast amp get_autocast_dtype get_autocast_cpu_dtype get_autocast_gpu_dtype
    set_autocast_dtype set_autocast_enabled is_autocast_enabled is_autocast_cpu_enabled
    is_autocast_cache_enabled clear_autocast_cache set_autocast_cache_enabled
    set_autocast_cpu_dtype set_autocast_cpu_enabled set_autocast_gpu_dtype
    """

  private static let script = """
    jit ScriptModule ScriptFunction ScriptDict ScriptList CompilationUnit
    """

  private static let storages = """
    Storage FloatStorage DoubleStorage HalfStorage BFloat16Storage LongStorage IntStorage
    ShortStorage CharStorage ByteStorage BoolStorage
    """

  private static let symbolic = """
    SymBool SymFloat SymInt sym_float sym_int sym_ite sym_max sym_min sym_not sym_sqrt sym_sum
    """

  private static let smallTypes = """
    float8_e4m3fn float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz float8_e8m0fnu float4_e2m1fn_x2 bit
    bits8 bits16 uint1 uint2 uint3 uint4 uint5 uint6 uint7 int1 int2 int3 int4 int5 int6 int7
    """

  private static let viewCopies = """
    alias_copy as_strided_copy detach_copy diagonal_copy expand_copy permute_copy select_copy
    slice_copy split_copy split_with_sizes_copy squeeze_copy t_copy transpose_copy unbind_copy
    unfold_copy unsqueeze_copy view_copy
    """

  /// Methods of tensors.
  static let tensor = Refusals(
    "torch.Tensor",
    [
      ("sparse tensors", sparseMethods), ("complex tensors", "angle cdouble cfloat chalf"),
      ("quantised tensors", quantisedMethods), ("spectrograms", "stft istft"),
      ("nested tensors", "to_padded_tensor"), ("other devices", "xpu ipu mtia"),
      ("other libraries' tensors", "to_mkldnn __dlpack__"), ("streams", "record_stream"),
      ("Householder reflections", "geqrf orgqr ormqr"),
      ("unsafe views", "unsafe_chunk unsafe_split unsafe_split_with_sizes"),
      ("rewards: see torch.distributions in PyTorch", "reinforce"),
      ("such old forms", "map2_ resize resize_as"),
    ])

  private static let sparseMethods = """
    ccol_indices col_indices crow_indices row_indices indices values sparse_dim dense_dim
    sparse_mask sparse_resize_ sparse_resize_and_clear_ resize_as_sparse_ smm sspaddmm to_sparse
    to_sparse_bsc to_sparse_bsr to_sparse_coo to_sparse_csc to_sparse_csr
    """

  private static let quantisedMethods = """
    dequantize int_repr q_per_channel_axis q_per_channel_scales q_per_channel_zero_points q_scale
    q_zero_point qscheme
    """
}
