extension KernelSource {
  /// Sums at places that may be named more than once: floats only, which every device can exchange.
  static let scattering = """
    void add_float(__global float *at, float value) {
      volatile __global uint *bits = (volatile __global uint *)at;
      uint seen = *bits;
      for (;;) {
        uint before = atomic_cmpxchg(bits, seen, as_uint(as_float(seen) + value));
        if (before == seen) return;
        seen = before;
      }
    }

    __kernel void add_places(
        int n, int middle, int last, __global const int *lead, __global const int *mid,
        __global const int *tail, __global const float *x, int start, __global float *out) {
      int i = get_global_id(0);
      if (i >= n) return;
      int at = lead[i / (middle * last)] + mid[i / last % middle] + tail[i % last];
      add_float(out + at, x[start + i]);
    }

    __kernel void spread_places(
        int n, int count, int area, __global const float *g, int start,
        __global const long *places, int places_start, __global float *out, int out_start) {
      int i = get_global_id(0);
      if (i >= n) return;
      long place = places[places_start + i];
      if (place < 0 || place >= area) return;
      add_float(out + out_start + i / count * area + (int)place, g[start + i]);
    }


    """
}
