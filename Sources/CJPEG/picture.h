// libjpeg-turbo for Swift: one picture from memory. Its errors jump out of the library, which Swift must
// not see; at the end of the data it stops and says how much was left over, as PIL's decoder does.
#pragma once
#include <stdio.h>
#include <jpeglib.h>
#include <setjmp.h>
#include <stdint.h>

enum { LOSSREPL_JPEG_DONE = 0, LOSSREPL_JPEG_TRUNCATED = 1, LOSSREPL_JPEG_BROKEN = 2 };

typedef struct {
  struct jpeg_error_mgr base;
  jmp_buf place;
} lossrepl_jpeg_errors;

static void lossrepl_jpeg_fail(j_common_ptr picture) {
  longjmp(((lossrepl_jpeg_errors *)picture->err)->place, 1);
}

static void lossrepl_jpeg_ignore(j_common_ptr picture) { (void)picture; }

static void lossrepl_jpeg_begin(j_decompress_ptr picture) { (void)picture; }

static boolean lossrepl_jpeg_more(j_decompress_ptr picture) {
  (void)picture;
  return FALSE;
}

static void lossrepl_jpeg_skip(j_decompress_ptr picture, long count) {
  if (count <= 0) return;
  size_t here = picture->src->bytes_in_buffer;
  size_t step = (size_t)count < here ? (size_t)count : here;
  picture->src->next_input_byte += step;
  picture->src->bytes_in_buffer -= step;
}

/// Decodes a picture of `components` bytes a pixel into `pixels`; `left` are the bytes not understood.
static int lossrepl_jpeg_decode(
    const uint8_t *data, size_t count, int components, uint32_t width, uint32_t height,
    uint8_t *pixels, size_t *left) {
  struct jpeg_decompress_struct picture;
  lossrepl_jpeg_errors errors;
  struct jpeg_source_mgr source = {0};
  volatile int result = LOSSREPL_JPEG_BROKEN;
  picture.err = jpeg_std_error(&errors.base);
  errors.base.error_exit = lossrepl_jpeg_fail;
  errors.base.output_message = lossrepl_jpeg_ignore;
  if (setjmp(errors.place)) {
    jpeg_destroy_decompress(&picture);
    return result;
  }
  jpeg_create_decompress(&picture);
  source.next_input_byte = data;
  source.bytes_in_buffer = count;
  source.init_source = lossrepl_jpeg_begin;
  source.fill_input_buffer = lossrepl_jpeg_more;
  source.skip_input_data = lossrepl_jpeg_skip;
  source.resync_to_restart = jpeg_resync_to_restart;
  source.term_source = lossrepl_jpeg_begin;
  picture.src = &source;
  int header = jpeg_read_header(&picture, TRUE);
  if (header == JPEG_HEADER_OK && picture.image_width == width && picture.image_height == height &&
      picture.num_components == components) {
    picture.out_color_space =
        components == 1 ? JCS_GRAYSCALE : components == 3 ? JCS_RGB : JCS_CMYK;
    int whole = jpeg_start_decompress(&picture);
    while (whole && picture.output_scanline < height) {
      JSAMPROW row = pixels + (size_t)picture.output_scanline * width * (size_t)components;
      if (jpeg_read_scanlines(&picture, &row, 1) != 1) whole = 0;
    }
    if (whole) whole = jpeg_finish_decompress(&picture);
    result = whole ? LOSSREPL_JPEG_DONE : LOSSREPL_JPEG_TRUNCATED;
  } else if (header == JPEG_SUSPENDED) {
    result = LOSSREPL_JPEG_TRUNCATED;
  }
  *left = source.bytes_in_buffer;
  jpeg_destroy_decompress(&picture);
  return result;
}
