// Matrix products of OpenBLAS. The library is opened at the first product: opening it takes longer than
// a small program runs. Where it is missing the functions answer 0 and have done nothing.
#pragma once
#include <cblas.h>
#include <dlfcn.h>
#include <stddef.h>

static inline void *lossrepl_blas_symbol(const char *name) {
  static void *library = NULL;
  if (!library) library = dlopen("libopenblas.so.0", RTLD_NOW | RTLD_LOCAL);
  return library ? dlsym(library, name) : NULL;
}

/// Row-major `c = alpha a b + beta c` of floats.
static inline int lossrepl_sgemm(
    int transposes_a, int transposes_b, blasint m, blasint n, blasint k, float alpha,
    const float *a, blasint lda, const float *b, blasint ldb, float beta, float *c, blasint ldc) {
  static __typeof__(&cblas_sgemm) product = NULL;
  if (!product) product = (__typeof__(&cblas_sgemm))lossrepl_blas_symbol("cblas_sgemm");
  if (!product) return 0;
  product(
      CblasRowMajor, transposes_a ? CblasTrans : CblasNoTrans,
      transposes_b ? CblasTrans : CblasNoTrans, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
  return 1;
}

/// Row-major `c = alpha a b + beta c` of doubles.
static inline int lossrepl_dgemm(
    int transposes_a, int transposes_b, blasint m, blasint n, blasint k, double alpha,
    const double *a, blasint lda, const double *b, blasint ldb, double beta, double *c,
    blasint ldc) {
  static __typeof__(&cblas_dgemm) product = NULL;
  if (!product) product = (__typeof__(&cblas_dgemm))lossrepl_blas_symbol("cblas_dgemm");
  if (!product) return 0;
  product(
      CblasRowMajor, transposes_a ? CblasTrans : CblasNoTrans,
      transposes_b ? CblasTrans : CblasNoTrans, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
  return 1;
}
