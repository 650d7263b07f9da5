extension KernelSource {
  /// Products in tiles of 16 × 16.
  ///
  /// The depth may run over two strides, as over images and places.
  static let products = """
    typedef struct {
      int rows, columns, depth, inner, accumulates;
      int a_start, a_line, a_outer, a_inner, a_batch, a_batches;
      int b_start, b_line, b_outer, b_inner, b_batch, b_batches;
      int c_start, c_batch;
    } K(Plan);

    __kernel __attribute__((reqd_work_group_size(16, 16, 1)))
    void K(product)(K(Plan) p, __global const T *a, __global const T *b, __global T *c) {
      __local T left[16][17];
      __local T right[16][17];
      int x = get_local_id(0), y = get_local_id(1);
      int column = get_global_id(0), row = get_global_id(1), batch = get_global_id(2);
      a += p.a_start + batch % p.a_batches * p.a_batch;
      b += p.b_start + batch % p.b_batches * p.b_batch;
      T sum = 0;
      for (int k = 0; k < p.depth; k += 16) {
        int ka = k + x, kb = k + y;
        left[y][x] = row < p.rows && ka < p.depth
            ? a[row * p.a_line + ka / p.inner * p.a_outer + ka % p.inner * p.a_inner] : 0;
        right[y][x] = column < p.columns && kb < p.depth
            ? b[column * p.b_line + kb / p.inner * p.b_outer + kb % p.inner * p.b_inner] : 0;
        barrier(CLK_LOCAL_MEM_FENCE);
        for (int i = 0; i < 16; i++) sum += left[y][i] * right[i][x];
        barrier(CLK_LOCAL_MEM_FENCE);
      }
      if (row >= p.rows || column >= p.columns) return;
      int at = p.c_start + batch * p.c_batch + row * p.columns + column;
      c[at] = p.accumulates ? c[at] + sum : sum;
    }


    """
}
