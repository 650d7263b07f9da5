# Layout: tabs, continuation lines, blank lines, form feeds.
if a:
	b
	if c:
		d

  # odd comment
		e

x = 1 + \
    2
f(
  a,

  # inside
  b
)
if (a and
    b): c

def g():
    pass
    # end


class A:

    x = """
no indent
"""
    y = 2
if a:
  if b:
    c
  else:
    d
e; f;
\
g
# no newline at end