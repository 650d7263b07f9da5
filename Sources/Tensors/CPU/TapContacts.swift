/// Which outputs of a convolution see which inputs, and through which tap of the kernel.
///
/// Taps that fall on padding are left out: of 3×3 taps on an image of 2×2, more than half.
struct TapContacts {
  struct Contact {
    let output: Int
    let tap: Int
    let input: Int
    /// Taps of a kernel row that see neighbours.
    var count = 1
  }

  private let contacts: [Contact]

  init(_ g: ConvolutionGeometry) {
    var contacts: [Contact] = []
    for output in 0..<g.outArea {
      let (oy, ox) = output.quotientAndRemainder(dividingBy: g.outWidth)
      for tap in 0..<(g.kernel.0 * g.kernel.1) {
        let (ky, kx) = tap.quotientAndRemainder(dividingBy: g.kernel.1)
        let y = oy * g.stride.0 + ky * g.dilation.0 - g.padding.0
        let x = ox * g.stride.1 + kx * g.dilation.1 - g.padding.1
        guard y >= 0 && y < g.height && x >= 0 && x < g.width else { continue }
        contacts.append(Contact(output: output, tap: tap, input: y * g.width + x))
      }
    }
    self.contacts = contacts
  }

  private init(_ contacts: [Contact]) { self.contacts = contacts }

  /// With those of a kernel row as one.
  func joined(kernelWidth: Int) -> TapContacts {
    var rows: [Contact] = []
    for contact in contacts {
      if let last = rows.last, last.output == contact.output,
        contact.tap == last.tap + last.count, contact.tap % kernelWidth != 0
      {
        rows[rows.count - 1].count += 1
      } else {
        rows.append(contact)
      }
    }
    return TapContacts(rows)
  }

  /// The terms of each of `count` groups; `number` says to which one a contact belongs.
  func terms(
    groups count: Int, by number: (Contact) -> Int, _ add: (Contact, inout LaneTerms) -> Void
  ) -> LaneTerms {
    var members = [[Contact]](repeating: [], count: count)
    for contact in contacts { members[number(contact)].append(contact) }
    var terms = LaneTerms()
    for group in members {
      for contact in group { add(contact, &terms) }
      terms.endGroup()
    }
    return terms
  }
}
