import Tensors

extension OperationTable {
  mutating func addViews() {
    add("view") { (e, t) throws(TensorError) in try e.view(t[0], [2, 6]) }
    add("reshape copy") { (e, t) throws(TensorError) in try e.reshape(e.t(t[0]), [2, 6]) }
    add("flatten") { (e, t) throws(TensorError) in try e.flatten(t[0], startDim: 1) }
    add("transpose") { (e, t) throws(TensorError) in try e.transpose(t[0], 0, 2) }
    unary("t") { $0.t }
    add("permute") { (e, t) throws(TensorError) in try e.permute(t[0], [2, 0, 1]) }
    add("movedim") { (e, t) throws(TensorError) in try e.movedim(t[0], [0], [-1]) }
    add("squeeze") { (e, t) throws(TensorError) in try e.squeeze(e.view(t[0], [1, 3, 1, 4])) }
    add("unsqueeze") { (e, t) throws(TensorError) in try e.unsqueeze(t[0], dim: 1) }
    add("expand") { (e, t) throws(TensorError) in try e.expand(t[0], [3, 4]) }
    add("select") { (e, t) throws(TensorError) in try e.select(t[0], dim: 1, index: 2) }
    add("slice") { (e, t) throws(TensorError) in
      try e.slice(t[0], dim: 1, start: 1, end: 4, step: 2)
    }
    add("narrow") { (e, t) throws(TensorError) in
      try e.narrow(t[0], dim: 1, start: 1, length: 2)
    }
    add("diagonal") { (e, t) throws(TensorError) in try e.diagonal(t[0], offset: 1) }
    add("unfold") { (e, t) throws(TensorError) in try e.unfold(t[0], dim: 1, size: 3, step: 1) }
    add("as_strided") { (e, t) throws(TensorError) in
      try e.asStrided(t[0], [2, 3], [2, 1], offset: 1)
    }
    addMany("split") { (e, t) throws(TensorError) in try e.split(t[0], size: 3, dim: 1) }
    addMany("split sizes") { (e, t) throws(TensorError) in
      try e.split(t[0], sizes: [1, 3], dim: 1)
    }
    addMany("chunk") { (e, t) throws(TensorError) in try e.chunk(t[0], 2) }
    addMany("unbind") { (e, t) throws(TensorError) in try e.unbind(t[0], dim: 1) }
  }

  mutating func addRearranging() {
    add("cat") { (e, t) throws(TensorError) in try e.cat(t, dim: 1) }
    add("cat mixed") { (e, t) throws(TensorError) in
      try e.cat([t[0], e.to(t[1], dtype: .float32)])
    }
    add("stack") { (e, t) throws(TensorError) in try e.stack(t, dim: 1) }
    add("repeat") { (e, t) throws(TensorError) in try e.repeat(t[0], [2, 1, 3]) }
    add("repeat_interleave") { (e, t) throws(TensorError) in
      try e.repeatInterleave(t[0], 2, dim: 1)
    }
    add("repeat_interleave tensor") { (e, t) throws(TensorError) in
      try e.repeatInterleave(t[0], e.whole(2, 0, 1), dim: 0)
    }
    add("roll") { (e, t) throws(TensorError) in try e.roll(t[0], [1]) }
    add("roll dims") { (e, t) throws(TensorError) in try e.roll(t[0], [1, -1], dims: [0, 1]) }
    add("flip") { (e, t) throws(TensorError) in try e.flip(t[0], [0, 1]) }
    add("rot90") { (e, t) throws(TensorError) in try e.rot90(t[0]) }
    add("pad") { (e, t) throws(TensorError) in try e.pad(t[0], [1, 2, 0, 1], value: 0.5) }
    add("pad crop") { (e, t) throws(TensorError) in try e.pad(t[0], [-1, 1]) }
    add("pad reflect") { (e, t) throws(TensorError) in
      try e.pad(t[0], [1, 2, 2, 1], mode: "reflect")
    }
    add("pad replicate") { (e, t) throws(TensorError) in
      try e.pad(t[0], [1, 2, 2, 1], mode: "replicate")
    }
    add("tril") { (e, t) throws(TensorError) in try e.tril(t[0]) }
    add("triu 1") { (e, t) throws(TensorError) in try e.triu(t[0], diagonal: 1) }
    add("diag") { (e, t) throws(TensorError) in try e.diag(t[0]) }
    add("diag vector") { (e, t) throws(TensorError) in try e.diag(t[0], diagonal: 1) }
    add("diag_embed") { (e, t) throws(TensorError) in try e.diagEmbed(t[0]) }
    add("one_hot") { (e, t) throws(TensorError) in try e.oneHot(t[0], classes: 4) }
  }
}

extension Engine {
  func whole(_ numbers: Int64...) throws(TensorError) -> Tensor {
    try tensor(numbers, shape: [numbers.count], dtype: .int64)
  }
}

extension OperationTable {
  private mutating func subscripted(
    _ name: String, _ indices: @escaping (Engine, [Tensor]) throws(TensorError) -> [TensorIndex]
  ) {
    add(name) { (e, t) throws(TensorError) in try e.index(t[0], indices(e, t)) }
  }

  mutating func addIndexing() {
    let full = TensorIndex.slice(start: nil, stop: nil, step: nil)
    subscripted("index rows") { (e, _) throws(TensorError) in [.tensor(try e.whole(0, 2, 2))] }
    subscripted("index pairs") { (e, _) throws(TensorError) in
      [.tensor(try e.whole(0, 2, 2)), .tensor(try e.whole(3, -1, 1))]
    }
    subscripted("index mask") { (_, t) throws(TensorError) in [.tensor(t[1])] }
    subscripted("index columns") { (e, _) throws(TensorError) in
      [full, .tensor(try e.view(e.whole(0, 1, 3, 3), [2, 2]))]
    }
    subscripted("index split") { (e, _) throws(TensorError) in
      [.tensor(try e.whole(0, 1)), full, .tensor(try e.whole(1, 3))]
    }
    subscripted("index with slice") { (e, _) throws(TensorError) in
      [.slice(start: 1, stop: nil, step: nil), .tensor(try e.whole(0, 2, 2))]
    }
    add("index_select") { (e, t) throws(TensorError) in
      try e.indexSelect(t[0], dim: 1, e.whole(0, 2, 2))
    }
    binary("masked_select") { $0.maskedSelect }
    add("masked_fill") { (e, t) throws(TensorError) in try e.maskedFill(t[0], t[1], 2.5) }
    add("take") { (e, t) throws(TensorError) in try e.take(t[0], e.whole(0, 5, 5)) }
    unary("nonzero") { $0.nonzero }
    add("gather") { (e, t) throws(TensorError) in
      try e.gather(t[0], dim: 1, e.view(e.whole(0, 1, 3, 3, 2, 0), [3, 2]))
    }
    add("index_put") { (e, t) throws(TensorError) in
      try e.indexPut(t[0], [e.whole(0, 2)], t[1])
    }
    add("index_put accumulate") { (e, t) throws(TensorError) in
      try e.indexPut(t[0], [e.whole(0, 0)], t[1], accumulate: true)
    }
    add("embedding") { (e, t) throws(TensorError) in
      try e.embedding(t[0], e.view(e.whole(0, 2, 2, 1), [2, 2]), paddingIndex: 1)
    }
  }

  private mutating func assigned(
    _ name: String,
    _ change: @escaping (Engine, Tensor, [Tensor]) throws(TensorError) -> Void
  ) {
    add(name) { (e, t) throws(TensorError) in
      let copy = try e.mul(t[0], 1)
      try change(e, copy, t)
      return copy
    }
  }

  mutating func addInPlace() {
    let full = TensorIndex.slice(start: nil, stop: nil, step: nil)
    assigned("setitem row") { (e, y, t) throws(TensorError) in
      try e.setIndex(y, [.int(1)], t[1])
    }
    assigned("setitem slice") { (e, y, t) throws(TensorError) in
      try e.setIndex(
        y, [full, .slice(start: 0, stop: 4, step: 2)], e.slice(t[1], dim: 0, end: 2))
    }
    assigned("setitem mask") { (e, y, t) throws(TensorError) in
      try e.setIndex(y, [.tensor(t[1])], e.wrap(3.0))
    }
    assigned("setitem pairs") { (e, y, t) throws(TensorError) in
      try e.setIndex(
        y, [.tensor(e.whole(0, 1, 2, 0)), .tensor(e.whole(3, 1, 0, 0))], t[1])
    }
    add("in place through views") { (e, t) throws(TensorError) in
      let y = try e.mul(t[0], 2)
      try e.mulInPlace(e.index(y, [.int(1)]), t[1])
      try e.inPlace(e.index(y, [full, .int(2)])) { (x) throws(TensorError) in try e.exp(x) }
      return try e.sin(y)
    }
    add("in place chain") { (e, t) throws(TensorError) in
      let y = try e.mul(t[0], 1)
      try e.inPlace(y) { (x) throws(TensorError) in try e.sin(x) }
      try e.mulInPlace(y, 2)
      try e.addInPlace(y, t[0])
      return try e.inPlace(y) { (x) throws(TensorError) in try e.tanh(x) }
    }
    assigned("in place mul itself") { (e, y, _) throws(TensorError) in
      try e.mulInPlace(y, e.mul(y, 1))
    }
    assigned("in place clamp") { (e, y, _) throws(TensorError) in
      try e.inPlace(y) { (x) throws(TensorError) in try e.clamp(x, min: 0) }
    }
    add("in place transposed") { (e, t) throws(TensorError) in
      let y = try e.mul(t[0], 2)
      try e.addInPlace(e.t(y), 1)
      return y
    }
  }

  mutating func addLayers() {
    add("conv2d") { (e, t) throws(TensorError) in
      try e.conv2d(t[0], t[1], t[2], stride: [2], padding: [1])
    }
    add("conv2d groups") { (e, t) throws(TensorError) in
      try e.conv2d(t[0], t[1], t[2], dilation: [1, 2], groups: 2)
    }
    add("conv2d 1x1") { (e, t) throws(TensorError) in try e.conv2d(t[0], t[1]) }
    add("conv2d unbatched") { (e, t) throws(TensorError) in
      try e.conv2d(e.select(t[0], dim: 0, index: 0), t[1])
    }
    add("conv1d") { (e, t) throws(TensorError) in
      try e.conv1d(t[0], t[1], stride: [2], padding: [1])
    }
    add("conv_transpose2d") { (e, t) throws(TensorError) in
      try e.convTranspose2d(t[0], t[1], t[2], stride: [2], padding: [1], outputPadding: [1])
    }
    add("conv_transpose1d") { (e, t) throws(TensorError) in
      try e.convTranspose1d(t[0], t[1], stride: [2])
    }
    add("max_pool2d") { (e, t) throws(TensorError) in try e.maxPool2d(t[0], kernel: [2]).output }
    add("max_pool2d padded") { (e, t) throws(TensorError) in
      try e.maxPool2d(t[0], kernel: [3], stride: [2], padding: [1], ceilMode: true).output
    }
    add("max_pool1d") { (e, t) throws(TensorError) in try e.maxPool1d(t[0], kernel: [2]).output }
    add("avg_pool2d") { (e, t) throws(TensorError) in try e.avgPool2d(t[0], kernel: [2]) }
    add("avg_pool2d padded") { (e, t) throws(TensorError) in
      try e.avgPool2d(t[0], kernel: [3], stride: [2], padding: [1], countIncludePad: false)
    }
    add("avg_pool2d ceil") { (e, t) throws(TensorError) in
      try e.avgPool2d(t[0], kernel: [3], stride: [2], padding: [1], ceilMode: true)
    }
    add("avg_pool1d") { (e, t) throws(TensorError) in try e.avgPool1d(t[0], kernel: [3]) }
    add("adaptive_avg_pool2d") { (e, t) throws(TensorError) in
      try e.adaptiveAvgPool2d(t[0], [4, 2])
    }
    add("adaptive_avg_pool2d 1") { (e, t) throws(TensorError) in
      try e.adaptiveAvgPool2d(t[0], [1])
    }
    add("adaptive_max_pool2d") { (e, t) throws(TensorError) in
      try e.adaptiveMaxPool2d(t[0], [2]).output
    }
    add("batch_norm") { (e, t) throws(TensorError) in
      try e.batchNorm(
        t[0], weight: t[1], bias: t[2], runningMean: nil, runningVar: nil, training: true)
    }
    add("batch_norm eval") { (e, t) throws(TensorError) in
      try e.batchNorm(
        t[0], weight: t[1], bias: t[2], runningMean: e.detach(t[3]), runningVar: e.detach(t[4]),
        training: false)
    }
    add("layer_norm") { (e, t) throws(TensorError) in
      try e.layerNorm(t[0], shape: [4], weight: t[1], bias: t[2])
    }
    add("group_norm") { (e, t) throws(TensorError) in
      try e.groupNorm(t[0], groups: 2, weight: t[1], bias: t[2])
    }
    add("instance_norm") { (e, t) throws(TensorError) in try e.instanceNorm(t[0]) }
    add("upsample nearest") { (e, t) throws(TensorError) in
      try e.upsampleNearest(t[0], size: [9, 12])
    }
    add("upsample nearest 1d") { (e, t) throws(TensorError) in
      try e.upsampleNearest(t[0], size: [14])
    }
    add("upsample bilinear") { (e, t) throws(TensorError) in
      try e.upsampleBilinear(t[0], size: [9, 12])
    }
    add("upsample bilinear corners") { (e, t) throws(TensorError) in
      try e.upsampleBilinear(t[0], size: [9, 3], alignCorners: true)
    }
    add("median flat even") { (e, t) throws(TensorError) in try e.median(t[0]) }
    add("cdf chain") { (e, t) throws(TensorError) in
      try e.sum(e.log(e.softmax(e.cumsum(t[0], dim: 1), dim: 0)), dims: [1])
    }
  }
}
