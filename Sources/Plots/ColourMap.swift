/// Scales of colours by matplotlib's names: seventeen colours each, and what lies between them.
package enum ColourMap {
  /// The colours of `name`, from its lowest to its highest; nil for a name that is not known.
  package static func stops(_ name: String) -> [(UInt8, UInt8, UInt8)]? {
    if name.hasSuffix("_r"), let stops = stops(String(name.dropLast(2))) { return stops.reversed() }
    guard let row = table.first(where: { $0.0 == name || $0.0 == alias(name) }) else { return nil }
    return read(row.1)
  }

  package static var names: [String] { table.map { $0.0 } }

  private static func alias(_ name: String) -> String { name == "grey" ? "gray" : name }

  /// The colour at a share of the scale called `name`.
  package static func colour(_ name: String, _ share: Double) -> (UInt8, UInt8, UInt8)? {
    stops(name).map { colour(share, $0) }
  }

  /// The colour at a share of the scale.
  static func colour(
    _ share: Double, _ stops: [(UInt8, UInt8, UInt8)]
  ) -> (UInt8, UInt8, UInt8) {
    guard stops.count > 1, share.isFinite else { return (0, 0, 0) }
    let place = max(0, min(1, share)) * Double(stops.count - 1)
    let index = min(Int(place), stops.count - 2)
    let rest = place - Double(index)
    let (from, to) = (stops[index], stops[index + 1])
    func mix(_ from: UInt8, _ to: UInt8) -> UInt8 {
      UInt8(max(0, min(255, (Double(from) + (Double(to) - Double(from)) * rest).rounded())))
    }
    return (mix(from.0, to.0), mix(from.1, to.1), mix(from.2, to.2))
  }

  private static func read(_ digits: String) -> [(UInt8, UInt8, UInt8)] {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in digits.utf8 {
      let value = digit <= 0x39 ? digit &- 0x30 : digit &- 0x57
      if let known = high {
        bytes.append(known << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return stride(from: 0, to: bytes.count - 2, by: 3).map {
      (bytes[$0], bytes[$0 + 1], bytes[$0 + 2])
    }
  }

  private static let table: [(String, String)] = [
    (
      "viridis",
      "44015448186a472d7b4240863b528b33638d2c728e26828e21918c"
        + "1f9f8827ad813dbc745cc86381d34daadc32d5e21afde725"
    ),
    (
      "plasma",
      "0d08873105974c02a16600a77e03a89511a1aa2395bc3587cc4778"
        + "d9586ae56b5df07f4ff89441fdab33fdc328f9dd25f0f921"
    ),
    (
      "inferno",
      "0000040b0724210c4a3d096557106e71196e8a226aa32c61bc3754"
        + "d04545e35933f1711ff98c0afcaa0ff9c932f2e865fcffa4"
    ),
    (
      "magma",
      "0000040a08221d114736106b51127c6a1c818326819c2e7fb73779"
        + "cf4070e55064f4695cfb8761fea571fec287fde0a1fcfdbf"
    ),
    (
      "cividis",
      "00224e002e6a1a386f32436d434e6c535a6d61656f6f70737d7c78"
        + "8b87789a9376aaa073bbad6dccba64ddc858efd748fee838"
    ),
    (
      "gray",
      "000000101010202020303030404040505050606060707070808080"
        + "8f8f8f9f9f9fafafafbfbfbfcfcfcfdfdfdfefefefffffff"
    ),
    (
      "binary",
      "ffffffefefefdfdfdfcfcfcfbfbfbfafafaf9f9f9f8f8f8f7f7f7f"
        + "707070606060505050404040303030202020101010000000"
    ),
    (
      "Greys",
      "fffffff7f7f7f0f0f0e4e4e4d9d9d9cbcbcbbdbdbda9a9a9959595"
        + "8585857373736363635252523c3c3c252525131313000000"
    ),
    (
      "Blues",
      "f7fbffeaf3fbdeebf7d2e3f3c6dbefb2d2e89dcae184bcdb6aaed6"
        + "57a0ce4292c63282be2171b51561a908519c08418408306b"
    ),
    (
      "Greens",
      "f7fcf5eef8eae5f5e0d6efd0c7e9c0b4e1ada0d99b8ace8873c476"
        + "5bb86a42ab5d329b51238b45127c39006d2c00592400441b"
    ),
    (
      "Reds",
      "fff5f0feeae1fee0d2fdcdb9fcbba1fca689fc9272fb7d5dfb694a"
        + "f5533bef3c2cdd2a25cb181db81419a50f1586081167000d"
    ),
    (
      "Oranges",
      "fff5ebfeeddcfee6cefddbb8fdd0a2fdbf86fdae6afd9d53fd8c3b"
        + "f77b28f16913e5590ad94801c03f02a63603932f037f2704"
    ),
    (
      "hot",
      "0b00003500005f0000890000b30000dd0000ff0800ff3200ff5c00"
        + "ff8300ffad00ffd700ffff03ffff42ffff81ffffc0ffffff"
    ),
    (
      "cool",
      "00ffff10efff20dfff30cfff40bfff50afff609fff708fff807fff"
        + "8f70ff9f60ffaf50ffbf40ffcf30ffdf20ffef10ffff00ff"
    ),
    (
      "coolwarm",
      "3b4cc04e68d86282ea779af78db0fea3c2feb9d0f9ccd9eddddcdc"
        + "ebd3c6f4c5adf7b194f49a7bec7f63de614dcb3e38b40426"
    ),
    (
      "bwr",
      "0000ff2020ff4040ff6060ff8080ffa0a0ffc0c0ffe0e0fffffefe"
        + "ffe0e0ffc0c0ffa0a0ff8080ff6060ff4040ff2020ff0000"
    ),
    (
      "seismic",
      "00004c0000790000a60000d30101ff4141ff8181ffc1c1fffffdfd"
        + "ffc1c1ff8181ff4141ff0101e00000c00000a00000800000"
    ),
    (
      "RdBu",
      "67001f960f27bb2a34d25849e58368f5ac8bfbceb7fbe6daf6f7f7"
        + "e0ecf3c2ddec9bc9e06bacd13f8ec02a71b2175290053061"
    ),
    (
      "RdYlGn",
      "a50026c41e27de402ef16640f98e52fdb567fed481feec9ffeffbe"
        + "e8f59fcdea83addc6f87cb675db9612da155108647006837"
    ),
    (
      "jet",
      "0000800000c80000ff0040ff0080ff00c0ff16ffe149ffad7dff7a"
        + "adff49e1ff16ffd300ff9800ff5d00ff2200c80000800000"
    ),
    (
      "turbo",
      "30123b4040a2466be34294ff28bceb18ddc232f2986dfe62a4fc3c"
        + "cbed34ecd13afdae35fb8122ec530fd23105ac17017a0403"
    ),
    (
      "bone",
      "0000000e0e131c1c272a2a3a38384e464661545574626882707b90"
        + "7d8d9d8ba1ab99b4b9a7c7c7bdd5d5d3e3e3e9f1f1ffffff"
    ),
  ]
}
