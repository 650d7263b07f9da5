extension KernelSource {
  /// Images as columns and back, and pooling.
  ///
  /// The numbers are those of `WindowPlan`.
  static let images = """
    typedef struct {
      int channels, height, width, kernel_y, kernel_x, stride_y, stride_x, pad_y, pad_x;
      int dilation_y, dilation_x, out_height, out_width;
    } K(Windows);

    __kernel void K(columns)(
        int n, K(Windows) w, __global const T *x, int start, __global T *out) {
      int i = get_global_id(0);
      if (i >= n) return;
      int area = w.out_height * w.out_width, patch = w.kernel_y * w.kernel_x;
      int at = i % area, rest = i / area;
      int tap = rest % patch, plane = rest / patch;
      int y = at / w.out_width * w.stride_y + tap / w.kernel_x * w.dilation_y - w.pad_y;
      int column = at % w.out_width * w.stride_x + tap % w.kernel_x * w.dilation_x - w.pad_x;
      int inside = y >= 0 && y < w.height && column >= 0 && column < w.width;
      out[i] = inside ? x[start + (plane * w.height + y) * w.width + column] : 0;
    }

    __kernel void K(gather)(
        int n, K(Windows) w, __global const T *columns, __global T *out, int start) {
      int i = get_global_id(0);
      if (i >= n) return;
      int area = w.out_height * w.out_width, patch = w.kernel_y * w.kernel_x;
      int x = i % w.width, y = i / w.width % w.height, plane = i / (w.width * w.height);
      W sum = 0;
      for (int ky = 0; ky < w.kernel_y; ky++) {
        int top = y + w.pad_y - ky * w.dilation_y;
        if (top < 0 || top % w.stride_y != 0 || top / w.stride_y >= w.out_height) continue;
        for (int kx = 0; kx < w.kernel_x; kx++) {
          int left = x + w.pad_x - kx * w.dilation_x;
          if (left < 0 || left % w.stride_x != 0 || left / w.stride_x >= w.out_width) continue;
          int row = plane * patch + ky * w.kernel_x + kx;
          sum += columns[row * area + top / w.stride_y * w.out_width + left / w.stride_x];
        }
      }
      out[start + i] = (T)sum;
    }

    __kernel void K(pool)(
        int n, K(Windows) w, __global const T *x, int start, __global T *out, int out_start,
        __global long *places, int places_start) {
      int i = get_global_id(0);
      if (i >= n) return;
      int area = w.out_height * w.out_width;
      int at = i % area, plane = i / area;
      __global const T *image = x + start + plane * w.height * w.width;
      int best = -1;
      for (int ky = 0; ky < w.kernel_y; ky++) {
        int y = at / w.out_width * w.stride_y + ky * w.dilation_y - w.pad_y;
        if (y < 0 || y >= w.height) continue;
        for (int kx = 0; kx < w.kernel_x; kx++) {
          int column = at % w.out_width * w.stride_x + kx * w.dilation_x - w.pad_x;
          if (column < 0 || column >= w.width) continue;
          int candidate = y * w.width + column;
          T v = image[candidate];
          if (best < 0 || v > image[best] || v != v) best = candidate;
        }
      }
      if (best < 0) best = 0;
      out[out_start + i] = image[best];
      places[places_start + i] = best;
    }


    """

  /// Boxes are five numbers: top, bottom, left, right and the divisor.
  static let averages = """
    __kernel void K(average)(
        int n, int boxes, int area, int width, __global const int *box, __global const T *x,
        int start, __global T *out, int out_start) {
      int i = get_global_id(0);
      if (i >= n) return;
      __global const int *b = box + i % boxes * 5;
      __global const T *image = x + start + i / boxes * area;
      W sum = 0;
      for (int y = b[0]; y < b[1]; y++)
        for (int column = b[2]; column < b[3]; column++) sum += image[y * width + column];
      out[out_start + i] = (T)(sum / b[4]);
    }

    __kernel void K(spread)(
        int n, int boxes, int area, int width, __global const int *box, __global const T *g,
        int start, __global T *out, int out_start) {
      int i = get_global_id(0);
      if (i >= n) return;
      int at = i % area, plane = i / area, y = at / width, column = at % width;
      W sum = 0;
      for (int k = 0; k < boxes; k++) {
        __global const int *b = box + k * 5;
        if (y >= b[0] && y < b[1] && column >= b[2] && column < b[3])
          sum += (W)g[start + plane * boxes + k] / b[4];
      }
      out[out_start + i] = (T)sum;
    }


    """
}
