// libpng for Swift: one picture from memory. Its errors jump out of the library, which Swift must not see.
#pragma once
#include <png.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { LOSSREPL_PNG_DONE = 0, LOSSREPL_PNG_TRUNCATED = 1, LOSSREPL_PNG_BROKEN = 2 };

/// What a picture's pixels become: bytes for indices, greys and colours, or 16 bits for fine greys.
enum { LOSSREPL_PNG_INDICES = 0, LOSSREPL_PNG_GREYS = 1, LOSSREPL_PNG_FINE_GREYS = 2, LOSSREPL_PNG_COLOURS = 3 };

typedef struct {
  const uint8_t *data;
  size_t count;
  size_t place;
  int ended;
} lossrepl_png_source;

static void lossrepl_png_read(png_structp png, png_bytep target, size_t count) {
  lossrepl_png_source *source = (lossrepl_png_source *)png_get_io_ptr(png);
  if (count > source->count - source->place) {
    source->ended = 1;
    png_error(png, "end");
  }
  memcpy(target, source->data + source->place, count);
  source->place += count;
}

static void lossrepl_png_fail(png_structp png, png_const_charp words) {
  (void)words;
  longjmp(png_jmpbuf(png), 1);
}

static void lossrepl_png_ignore(png_structp png, png_const_charp words) {
  (void)png;
  (void)words;
}

/// Decodes `height` rows of `row_size` bytes into `pixels`, which `form` describes.
static int lossrepl_png_decode(
    const uint8_t *data, size_t count, int form, uint32_t height, size_t row_size, uint8_t *pixels) {
  lossrepl_png_source source = {data, count, 0, 0};
  png_structp png = png_create_read_struct(
      PNG_LIBPNG_VER_STRING, NULL, lossrepl_png_fail, lossrepl_png_ignore);
  png_infop info = png ? png_create_info_struct(png) : NULL;
  png_bytep *volatile rows = (png_bytep *)calloc(height ? height : 1, sizeof(png_bytep));
  volatile int result = LOSSREPL_PNG_BROKEN;
  if (png && info && rows && setjmp(png_jmpbuf(png)) == 0) {
    png_set_read_fn(png, &source, lossrepl_png_read);
    png_read_info(png, info);
    if (png_get_image_height(png, info) == height) {
      int depth = png_get_bit_depth(png, info);
      if (form == LOSSREPL_PNG_INDICES) png_set_packing(png);
      if (form == LOSSREPL_PNG_GREYS && depth < 8) png_set_expand_gray_1_2_4_to_8(png);
      if (form == LOSSREPL_PNG_FINE_GREYS) png_set_swap(png);
      else if (depth == 16) png_set_strip_16(png);
      if (form == LOSSREPL_PNG_COLOURS) png_set_gray_to_rgb(png);
      png_set_interlace_handling(png);
      png_read_update_info(png, info);
      if (png_get_rowbytes(png, info) == row_size) {
        for (uint32_t row = 0; row < height; row++) rows[row] = pixels + row * row_size;
        png_read_image(png, rows);
        result = LOSSREPL_PNG_DONE;
      }
    }
  }
  if (result != LOSSREPL_PNG_DONE && source.ended) result = LOSSREPL_PNG_TRUNCATED;
  free(rows);
  png_destroy_read_struct(&png, &info, NULL);
  return result;
}
