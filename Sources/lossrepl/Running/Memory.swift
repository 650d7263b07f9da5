import CMalloc

/// How the C library hands out memory.
enum Memory {
  /// One heap that grows in large steps and keeps what was freed: programs run on one thread, and a
  /// training loop asks for the same large blocks again and again.
  static func prepare() {
    mallopt(M_ARENA_MAX, 1)
    mallopt(M_TOP_PAD, 16 << 20)
    mallopt(M_TRIM_THRESHOLD, 512 << 20)
    mallopt(M_MMAP_THRESHOLD, 256 << 20)
  }
}
