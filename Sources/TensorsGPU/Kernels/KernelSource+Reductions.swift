extension KernelSource {
  /// Groups lie as `[outer, count, inner]`; a work-group of 64 or one item makes each result.
  static let reductions = """
    W K(total)(__local W *part, W mine) {
      int lane = get_local_id(0);
      barrier(CLK_LOCAL_MEM_FENCE);
      part[lane] = mine;
      barrier(CLK_LOCAL_MEM_FENCE);
      for (int half_way = 32; half_way > 0; half_way /= 2) {
        if (lane < half_way) part[lane] += part[lane + half_way];
        barrier(CLK_LOCAL_MEM_FENCE);
      }
      return part[0];
    }

    __kernel void K(sum_long)(
        int count, int inner, wide scale, __global const T *x, int start, __global T *out,
        int out_start) {
      __local W part[64];
      int group = get_group_id(0);
      __global const T *from = x + start + group / inner * count * inner + group % inner;
      W sum = 0;
      for (int i = get_local_id(0); i < count; i += 64) sum += from[i * inner];
      sum = K(total)(part, sum);
      if (get_local_id(0) == 0) out[out_start + group] = (T)(sum * (W)scale);
    }

    __kernel void K(sum_short)(
        int n, int count, int inner, wide scale, __global const T *x, int start, __global T *out,
        int out_start) {
      int i = get_global_id(0);
      if (i >= n) return;
      __global const T *from = x + start + i / inner * count * inner + i % inner;
      W sum = 0;
      for (int k = 0; k < count; k++) sum += from[k * inner];
      out[out_start + i] = (T)(sum * (W)scale);
    }

    __kernel void K(extremum)(
        int n, int count, int inner, int greatest, __global const T *x, int start,
        __global T *out, int out_start, __global long *places, int places_start) {
      int i = get_global_id(0);
      if (i >= n) return;
      __global const T *from = x + start + i / inner * count * inner + i % inner;
      int best = 0;
      for (int k = 0; k < count; k++) {
        T v = from[k * inner];
        if (v != v) { best = k; break; }
        if (greatest ? v > from[best * inner] : v < from[best * inner]) best = k;
      }
      if (out) out[out_start + i] = from[best * inner];
      if (places) places[places_start + i] = best;
    }


    """

  static let realReductions = """
    __kernel void K(moments)(
        int count, int inner, wide divisor, int root, __global const T *x, int start,
        __global T *means, int means_start, __global T *out, int out_start) {
      __local W part[64];
      int group = get_group_id(0);
      __global const T *from = x + start + group / inner * count * inner + group % inner;
      W sum = 0;
      for (int i = get_local_id(0); i < count; i += 64) sum += from[i * inner];
      W mean = K(total)(part, sum) / count;
      W squares = 0;
      for (int i = get_local_id(0); i < count; i += 64) {
        W distance = from[i * inner] - mean;
        squares += distance * distance;
      }
      squares = K(total)(part, squares) / divisor;
      if (get_local_id(0) != 0) return;
      means[means_start + group] = (T)mean;
      out[out_start + group] = (T)(root ? sqrt(squares) : squares);
    }

    __kernel void K(softmax)(
        int n, int count, int inner, int logarithm, __global const T *x, int start,
        __global T *out, int out_start) {
      int i = get_global_id(0);
      if (i >= n) return;
      int first = i / inner * count * inner + i % inner;
      __global const T *from = x + start + first;
      __global T *to = out + out_start + first;
      T high = from[0];
      for (int k = 1; k < count; k++) {
        T v = from[k * inner];
        high = high > v || high != high ? high : v;
      }
      W sum = 0;
      for (int k = 0; k < count; k++) sum += exp(from[k * inner] - high);
      T shift = (T)log(sum);
      for (int k = 0; k < count; k++) {
        T v = from[k * inner] - high;
        to[k * inner] = logarithm ? v - shift : (T)(exp(v) / sum);
      }
    }


    """
}
