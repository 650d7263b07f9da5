extension KernelSource {
  /// Sums at places that may be named more than once.
  ///
  /// What is added to must be exchanged in one piece:
  /// four bytes on every device, eight on those that have `cl_khr_int64_base_atomics`.
  static let exchanges = """
    #ifdef cl_khr_int64_base_atomics
    #pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
    #define WIDE_EXCHANGE
    #endif

    void add_f(__global float *at, float value) {
      volatile __global uint *bits = (volatile __global uint *)at;
      uint seen = *bits;
      for (;;) {
        uint before = atomic_cmpxchg(bits, seen, as_uint(as_float(seen) + value));
        if (before == seen) return;
        seen = before;
      }
    }

    #ifdef WIDE_EXCHANGE
    void add_l(__global long *at, long value) { atom_add((volatile __global long *)at, value); }
    #ifdef DOUBLES
    void add_d(__global double *at, double value) {
      volatile __global ulong *bits = (volatile __global ulong *)at;
      ulong seen = *bits;
      for (;;) {
        ulong before = atom_cmpxchg(bits, seen, as_ulong(as_double(seen) + value));
        if (before == seen) return;
        seen = before;
      }
    }
    #endif
    #endif


    """

  static let scattering = """
    __kernel void K(add_places)(
        int n, int middle, int last, __global const int *lead, __global const int *mid,
        __global const int *tail, __global const T *x, int start, __global T *out) {
      int i = get_global_id(0);
      if (i >= n) return;
      int at = lead[i / (middle * last)] + mid[i / last % middle] + tail[i % last];
      K(add)(out + at, x[start + i]);
    }

    __kernel void K(spread_places)(
        int n, int count, int area, __global const T *g, int start,
        __global const long *places, int places_start, __global T *out, int out_start) {
      int i = get_global_id(0);
      if (i >= n) return;
      long place = places[places_start + i];
      if (place < 0 || place >= area) return;
      K(add)(out + out_start + i / count * area + (int)place, g[start + i]);
    }


    """
}
