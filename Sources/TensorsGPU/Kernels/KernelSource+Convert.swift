extension KernelSource {
  /// Copies and casts.
  ///
  /// The numbers of dtypes are those of `DType`.
  static let convert = """
    wide load_real(int type, __global const uchar *x, int i) {
      switch (type) {
    #ifdef DOUBLES
      case 0: return ((__global const double *)x)[i];
    #endif
      case 1: return ((__global const float *)x)[i];
      case 2: return vload_half(i, (__global const half *)x);
      default: return as_float((uint)((__global const ushort *)x)[i] << 16);
      }
    }

    long load_whole(int type, __global const uchar *x, int i) {
      switch (type) {
      case 4: return ((__global const long *)x)[i];
      case 5: return ((__global const int *)x)[i];
      case 6: return ((__global const short *)x)[i];
      case 7: return ((__global const char *)x)[i];
      default: return x[i];
      }
    }

    ushort brain(float v) {
      uint bits = as_uint(v);
      return isnan(v) ? 0x7FC0 : (ushort)((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
    }

    void store_whole(int type, __global uchar *x, int i, long v) {
      switch (type) {
      case 4: ((__global long *)x)[i] = v; break;
      case 5: ((__global int *)x)[i] = (int)v; break;
      case 6: ((__global short *)x)[i] = (short)v; break;
      case 7: ((__global char *)x)[i] = (char)v; break;
      case 8: x[i] = (uchar)v; break;
      default: x[i] = v != 0; break;
      }
    }

    int store_float(int type, __global uchar *x, int i, float v) {
      switch (type) {
      case 1: ((__global float *)x)[i] = v; return 1;
      case 2: vstore_half_rte(v, i, (__global half *)x); return 1;
      case 3: ((__global ushort *)x)[i] = brain(v); return 1;
      default: return 0;
      }
    }

    void store_real(int type, __global uchar *x, int i, wide v) {
    #ifdef DOUBLES
      if (type == 0) { ((__global double *)x)[i] = v; return; }
    #endif
      if (store_float(type, x, i, (float)v)) return;
      if (type == 9) { x[i] = v != 0; return; }
      int fits = v > -9.2e18f && v < 9.2e18f;
      store_whole(type, x, i, fits ? (long)v : (long)0x8000000000000000L);
    }

    __kernel void cast(
        int from, int to, int n, Shape s, __global const uchar *x, __global uchar *out) {
      int i = get_global_id(0);
      if (i >= n) return;
      int4 at = place(&s, i);
      if (from < 4) {
        store_real(to, out, at.x, load_real(from, x, at.y));
        return;
      }
      long v = load_whole(from, x, at.y);
      if (to >= 4) { store_whole(to, out, at.x, v); return; }
    #ifdef DOUBLES
      if (to == 0) { ((__global double *)out)[at.x] = (double)v; return; }
    #endif
      store_float(to, out, at.x, (float)v);
    }

    #define COPY(name, type) \\
      __kernel void name( \\
          int n, Shape s, __global const type *x, long value, __global type *out) { \\
        int i = get_global_id(0); \\
        if (i >= n) return; \\
        int4 at = place(&s, i); \\
        out[at.x] = x ? x[at.y] : (type)value; \\
      } \\
      __kernel void name##_take( \\
          int n, int middle, int last, __global const int *lead, __global const int *mid, \\
          __global const int *tail, __global const type *x, int start, __global type *out) { \\
        int i = get_global_id(0); \\
        if (i >= n) return; \\
        out[start + i] = x[lead[i / (middle * last)] + mid[i / last % middle] + tail[i % last]]; \\
      } \\
      __kernel void name##_put( \\
          int n, int middle, int last, __global const int *lead, __global const int *mid, \\
          __global const int *tail, __global const type *x, int start, __global type *out) { \\
        int i = get_global_id(0); \\
        if (i >= n) return; \\
        out[lead[i / (middle * last)] + mid[i / last % middle] + tail[i % last]] = x[start + i]; \\
      }
    COPY(copy1, uchar)
    COPY(copy2, ushort)
    COPY(copy4, uint)
    COPY(copy8, ulong)


    """
}
