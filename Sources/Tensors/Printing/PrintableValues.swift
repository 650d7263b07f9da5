/// The elements of a tensor as numbers to print, by their row-major position.
public enum PrintableValues {
  case floatingPoint((Int) -> Double)
  case integer((Int) -> Int64)
  case boolean((Int) -> Bool)
}
