# The modules string and textwrap.
import string, textwrap
print(string.ascii_lowercase, string.digits, string.punctuation, string.ascii_letters[:3], string.capwords("a b"), string.Template("$x ${y}").substitute(x=1, y=2), string.whitespace.encode())
print(textwrap.dedent("  a\n   b\n"), textwrap.fill("aaa bbb ccc ddd", 8), textwrap.indent("a\nb", "> "), textwrap.wrap("hello world foo", 6), textwrap.shorten("hello world", 8))
