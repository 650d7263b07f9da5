# The smallest number as a width has no positive counterpart.
print("%*d" % (-2**63, 5), b"%*d" % (-2**63, 5))
print("%*.*f" % (-3, 1, 2.5))
