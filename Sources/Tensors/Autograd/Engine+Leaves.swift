extension Engine {
  /// Turns gradients of a leaf on or off: `requires_grad_`.
  public func setRequiresGrad(_ tensor: Tensor, _ flag: Bool) throws(TensorError) {
    guard tensor.isLeaf else {
      if flag { return }
      throw .runtime(
        "you can only change requires_grad flags of leaf variables. If you want to use a computed"
          + " variable in a subgraph that doesn't require differentiation use"
          + " var_no_grad = var.detach().")
    }
    if flag && !tensor.dtype.isFloatingPoint {
      throw .runtime("only Tensors of floating point dtype can require gradients")
    }
    if flag && tensor.isInference && !inferenceMode {
      throw .runtime(
        "Setting requires_grad=True on inference tensor outside InferenceMode is not allowed.")
    }
    if flag || tensor.autograd != nil { tensor.autogradState().requiresGrad = flag }
  }

  /// Cuts a tensor from its history in place: `detach_`.
  public func detachInPlace(_ tensor: Tensor) throws(TensorError) {
    if tensor.view != nil {
      throw .runtime(
        "Can't detach views in-place. Use detach() instead. If you are using DistributedDataParallel"
          + " (DDP) for training, and gradient_as_bucket_view is set as True, gradients are views of"
          + " DDP buckets, and hence detach_() cannot be called on these gradients. To fix this"
          + " error, please refer to the Optimizer.zero_grad() function in torch/optim/optimizer.py"
          + " as a solution.")
    }
    guard let state = tensor.autograd else { return }
    state.gradFn = nil
    state.requiresGrad = false
    state.outputIndex = 0
  }

  /// Asks a result to keep its gradient too: `retain_grad`.
  public func retainGrad(_ tensor: Tensor) throws(TensorError) {
    guard tensor.requiresGrad else {
      throw .runtime("can't retain_grad on Tensor that has requires_grad=False")
    }
    guard let node = gradFn(of: tensor), let state = tensor.autograd, !state.retainsGrad else {
      return
    }
    state.retainsGrad = true
    node.retained[state.outputIndex] = state.slot
  }

  /// Adds a function called with the tensor's gradient; returns what removes it.
  public func registerHook(
    _ tensor: Tensor, _ hook: @escaping TensorHook
  ) throws(TensorError) -> (list: HookList, id: Int) {
    guard tensor.requiresGrad else {
      throw .runtime("cannot register a hook on a tensor that doesn't require gradient")
    }
    let state = tensor.autogradState()
    let list: HookList
    if let node = gradFn(of: tensor) {
      list = node.outputHooks[state.outputIndex] ?? HookList()
      node.outputHooks[state.outputIndex] = list
    } else {
      list = state.hooks ?? HookList()
      state.hooks = list
    }
    return (list, list.add(hook))
  }

  /// Adds a function called with the leaf after its gradient was accumulated.
  public func registerPostAccumulateHook(
    _ tensor: Tensor, _ hook: @escaping TensorHook
  ) throws(TensorError) -> (list: HookList, id: Int) {
    guard tensor.requiresGrad && tensor.isLeaf else {
      throw .runtime("post accumulate grad hooks cannot be registered on non-leaf tensors")
    }
    let state = tensor.autogradState()
    let list = state.postAccumulateHooks ?? HookList()
    state.postAccumulateHooks = list
    return (list, list.add(hook))
  }

  /// Assigns `.grad`, with PyTorch's checks.
  public func setGrad(_ tensor: Tensor, _ gradient: Tensor?) throws(TensorError) {
    guard let gradient else {
      tensor.autograd?.slot.value = nil
      return
    }
    if gradient === tensor { throw .runtime("can't assign Variable as its own grad") }
    guard gradient.dtype == tensor.dtype else {
      throw .runtime(
        "attempting to assign a gradient with dtype '\(gradient.dtype.cName)' to a tensor with"
          + " grad_dtype '\(tensor.dtype.scalarName)'. The gradient must match the tensor's"
          + " grad_dtype (defaults to the tensor's dtype). You can set the tensor's grad_dtype"
          + " attribute with a specific dtype, or None to allow any dtype. Set grad_dtype with"
          + " caution. Diverging the dtypes of a tensor and its gradient may break downstream"
          + " systems that assume they match.")
    }
    guard gradient.shape == tensor.shape else {
      throw .runtime(
        "attempting to assign a gradient of size '\(TensorError.list(gradient.shape))' to a tensor"
          + " of size '\(TensorError.list(tensor.shape))'. Please ensure that the gradient and the"
          + " tensor are the same size")
    }
    tensor.autogradState().slot.value = gradient
  }
}
