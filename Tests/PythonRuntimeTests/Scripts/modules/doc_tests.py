"""Module doc.

>>> 1 + 1
2
>>> add(2, 3)
6
"""
import contextlib
import io
import re
import sys


import doctest
def add(a, b):
    """Adds.

    >>> add(1, 2)
    3
    >>> add("a", 1)
    Traceback (most recent call last):
        ...
    TypeError: can only concatenate str (not "int") to str
    >>> add([1], [2])
    [1, 3]
    >>> print("x\\n\\ny")
    x
    <BLANKLINE>
    y
    """
    return a + b
class C:
    """A class.
    >>> C().m(3)
    9
    >>> c = C(); c.p
    5
    >>> for i in range(3):
    ...     print(i)
    0
    1
    2
    """
    def m(self, x):
        """
        >>> C().m(2)
        4
        """
        return x * x
    @property
    def p(self):
        """>>> C().p
        5"""
        return 5
def el():
    """
    >>> list(range(20)) # doctest: +ELLIPSIS
    [0, 1, ..., 18, 19]
    >>> list(range(20)) # doctest: +NORMALIZE_WHITESPACE
    [0,  1,  2,  3,  4,  5,  6,  7,  8,  9,
    10,  11, 12, 13, 14, 15, 16, 17, 18, 19]
    >>> foo() # doctest: +SKIP
    >>> int("x") # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValueError: something
    >>> None
    >>> x = 5
    >>> x
    6
    >>> def f(a):
    ...     return a
    >>> f(3)
    3
    """
def nodoc(): pass


def shown(function, **options):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        answer = function(**options)
    print(re.sub(r'File ".*?"', "File", out.getvalue()), answer)


shown(doctest.testmod)
shown(doctest.testmod, verbose=True)
shown(doctest.run_docstring_examples, f=add, globs=globals())
shown(doctest.run_docstring_examples, f=el, globs=globals(), verbose=True, name="el")
shown(doctest.testmod, optionflags=doctest.REPORT_ONLY_FIRST_FAILURE, report=False)
