def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for f in [lambda: '%5%' % (), lambda: '%5%' % 3, lambda:'%(a)%' % {'a':1}, lambda:'%-5.3%|' % (), lambda:'%*%' % (3,), lambda:'%(a)% %s' % ({'a':1},),
 lambda:'%' % 3, lambda:'%s %' % 3, lambda:'%99999999999999999999d' % 3, lambda:'%.99999999999999999999d' % 3, lambda:'%(a' % {'a':3}, lambda:'%(a)' % {'a':3},
 lambda:'%s %y' % (3,), lambda:'%s %y' % (3,4), lambda:'%.*f' % ('a',4), lambda:'%.*f|%*d' % (2,4,5,6), lambda:b'%.99999999999999999999d' % 3,
 lambda:'%s' % (('a','b'),), lambda:'%r' % ((1,),), lambda:'%.3s|%5s|%-5s|' % ('abcdef','é','z'), lambda: '%%' % (), lambda: '%%%d%%' % 4, lambda: 'a' % 3, lambda: 'a%%' % 3,
 lambda: '%(a)s %(b)d' % {'a': 1, 'b': 2}, lambda: '%(a)s %(c)d' % {'a': 1, 'b': 2}, lambda: '%(a' % 3, lambda: '%(a)s' % 3, lambda:'%ld %hd %Lf' % (1,2,3), lambda:'%+05d|% d|%#x|%-06d|' % (3,4,255,7),
 lambda: '%.0f %.0f %.0f %.1f %.2f %.3f' % (0.5, 1.5, 2.5, 0.25, 1.005, 2.0005), lambda: '%c%c' % ('a', 98), lambda: '%c' % 'ab', lambda:'%d' % 'a', lambda: '%d' % 3.7, lambda:'%x' % 3.7, lambda:'%f' % 'a',
 lambda: '%s %s' % 1, lambda: '%s' % (), lambda: '%s' % (1,2), lambda: '%.10d' % 5, lambda: '%(%)s' % {'%': 4}, lambda: '%((a))s' % {'(a)': 5}, lambda: '%.f' % 2.7, lambda: '%-*d|' % (5, 3), lambda: '%*d|' % (-5, 3),
 lambda: '{} {}'.format(1), lambda: '{:>5}|{:<5}|{:^5}|{:5}|'.format('a','b','c','d'), lambda: '{:.3}|{:10.3}|'.format('abcdef', 'abcdef'), lambda: '{:d}'.format('a'), lambda: '{:5}|{:<5}|{:05}'.format(3,4,5),
 lambda: '{:>5}|{:>3}'.format('é', 'abcdef'), lambda: '{:>5}'.format(None), lambda: '{:}'.format(True), lambda: '{:5}'.format(True), lambda: '{}'.format([1]), lambda: '{:=5}'.format('a'), lambda: '{:s}|{:5s}|'.format('x','y'),
 lambda: '{!r} {0}'.format(1), lambda: '{0} {a}'.format(1, a=2), lambda: '{:.2f} {:.3e} {:8.2f}| {:<8.2f}|'.format(1.005, 12345.678, 3.14159, 2.5)]: t(f)
