/// `ast`, as far as it is about literals.
enum LiteralSource {
  static var text: String {
    #"""
    """Literals as values; trees of whole programs are not here."""
    import _ast


    def literal_eval(node_or_string):
        text = node_or_string.lstrip(" \t")
        code = compile(text, "<unknown>", "eval")
        refused = _ast._refused(text)
        if refused is not None:
            name, line = refused
            if name == "Dict":
                raise ValueError("malformed node or string: None")
            raise ValueError(f"malformed node or string on line {line}: <ast.{name} object at "
                             f"{id(refused):#x}>")
        return eval(code, {"set": set})
    """#
  }
}
