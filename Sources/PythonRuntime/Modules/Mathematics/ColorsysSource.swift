/// `colorsys`, written in the language.
enum ColorsysSource {
  static var text: String {
    #"""
    """Colours in other coordinates than red, green and blue."""


    def rgb_to_yiq(r, g, b):
        y = 0.30 * r + 0.59 * g + 0.11 * b
        return y, 0.74 * (r - y) - 0.27 * (b - y), 0.48 * (r - y) + 0.41 * (b - y)


    def yiq_to_rgb(y, i, q):
        r = y + 0.9468822170900693 * i + 0.6235565819861433 * q
        g = y - 0.27478764629897834 * i - 0.6356910791873801 * q
        b = y - 1.1085450346420322 * i + 1.7090069284064666 * q
        return tuple(min(max(one, 0.0), 1.0) for one in (r, g, b))


    def _hue(r, g, b, high, span):
        red, green, blue = (high - r) / span, (high - g) / span, (high - b) / span
        hue = blue - green if r == high else 2.0 + red - blue if g == high else 4.0 + green - red
        return hue / 6.0 % 1.0


    def rgb_to_hls(r, g, b):
        high, low = max(r, g, b), min(r, g, b)
        both, span = high + low, high - low
        light = both / 2.0
        if high == low:
            return 0.0, light, 0.0
        saturation = span / both if light <= 0.5 else span / (2.0 - high - low)
        return _hue(r, g, b, high, span), light, saturation


    def _value(one, two, hue):
        hue %= 1.0
        if hue < 1.0 / 6.0:
            return one + (two - one) * hue * 6.0
        if hue < 0.5:
            return two
        if hue < 2.0 / 3.0:
            return one + (two - one) * (2.0 / 3.0 - hue) * 6.0
        return one


    def hls_to_rgb(h, l, s):
        if s == 0.0:
            return l, l, l
        two = l * (1.0 + s) if l <= 0.5 else l + s - l * s
        one = 2.0 * l - two
        return _value(one, two, h + 1.0 / 3.0), _value(one, two, h), _value(one, two, h - 1.0 / 3.0)


    def rgb_to_hsv(r, g, b):
        high, low = max(r, g, b), min(r, g, b)
        if high == low:
            return 0.0, 0.0, high
        return _hue(r, g, b, high, high - low), (high - low) / high, high


    def hsv_to_rgb(h, s, v):
        if s == 0.0:
            return v, v, v
        part = int(h * 6.0)
        rest = h * 6.0 - part
        p, q, t = v * (1.0 - s), v * (1.0 - s * rest), v * (1.0 - s * (1.0 - rest))
        return ((v, t, p), (q, v, p), (p, v, t), (p, q, v), (t, p, v), (v, p, q))[part % 6]
    """#
  }
}
