/// The program in OpenCL C: every family once for each of the types that kernels compute in.
enum KernelSource {
  static let text: String =
    common + convert + exchanges
    + typed("float", "f", wide: "wide", isReal: true)
    + "#ifdef DOUBLES\n" + typed("double", "d", wide: "wide", isReal: true) + "#endif\n"
    + typed("long", "l", wide: "long", isReal: false)

  /// The compiler's options.
  static func options(_ hasDoubles: Bool) -> String {
    hasDoubles ? "-w -cl-std=CL1.2 -DDOUBLES" : "-w -cl-std=CL1.2"
  }

  private static func typed(_ type: String, _ suffix: String, wide: String, isReal: Bool) -> String
  {
    """
    #define T \(type)
    #define W \(wide)
    #define K(name) name##_\(suffix)

    """ + (isReal ? realFunctions : integerFunctions) + elementwise + reductions
      + (isReal ? realReductions : "") + products + images + (isReal ? averages : "")
      + (suffix == "f" ? "" : "#ifdef WIDE_EXCHANGE\n") + scattering
      + (suffix == "f" ? "" : "#endif\n")
        + """
        #undef T
        #undef W
        #undef K

        """
  }

  /// What all kernels use.
  ///
  /// A shape has up to 8 dimensions, innermost first, and four operands.
  private static let common = """
    #pragma OPENCL FP_CONTRACT OFF
    #ifdef DOUBLES
    #pragma OPENCL EXTENSION cl_khr_fp64 : enable
    typedef double wide;
    #else
    typedef float wide;
    #endif

    typedef struct { int rank; int offset[4]; int size[8]; int stride[32]; } Shape;

    int4 place(const Shape *s, int i) {
      int4 at = (int4)(s->offset[0], s->offset[1], s->offset[2], s->offset[3]);
      for (int d = 0; d < s->rank; d++) {
        int next = i / s->size[d];
        int c = i - next * s->size[d];
        at += c * (int4)(s->stride[d], s->stride[8 + d], s->stride[16 + d], s->stride[24 + d]);
        i = next;
      }
      return at;
    }


    """
}
