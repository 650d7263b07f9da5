# unittest: assertions and their words, results, suites, skipping, subtests.
import sys, io, re

import unittest
import warnings, logging
class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print("setUpClass")
    @classmethod
    def tearDownClass(cls): print("tearDownClass")
    def setUp(self): self.x = 1
    def test_ok(self): self.assertEqual(self.x, 1); self.assertTrue(True); self.assertIn(1, [1])
    def test_eq(self): self.assertEqual(1, 2)
    def test_msg(self): self.assertEqual(1, 2, "custom")
    def test_str(self): self.assertEqual("abc\ndef\n", "abc\ndxf\n")
    def test_str1(self): self.assertEqual("hello", "hallo")
    def test_list(self): self.assertEqual([1, 2, 3], [1, 2, 4, 5])
    def test_dict(self): self.assertEqual({"a": 1, "b": 2}, {"a": 1, "b": 3})
    def test_set(self): self.assertEqual({1, 2}, {2, 3})
    def test_tuple(self): self.assertEqual((1, 2), (1,))
    def test_long(self): self.assertEqual("x" * 200 + "a", "x" * 200 + "b")
    def test_longlist(self): self.assertEqual(list(range(40)), list(range(39)) + [99])
    def test_true(self): self.assertTrue([])
    def test_false(self): self.assertFalse(5)
    def test_none(self): self.assertIsNone(1)
    def test_notnone(self): self.assertIsNotNone(None)
    def test_is(self): self.assertIs([], [])
    def test_in(self): self.assertIn(5, [1])
    def test_notin(self): self.assertNotIn(1, [1])
    def test_inst(self): self.assertIsInstance(1, str)
    def test_less(self): self.assertLess(2, 1)
    def test_ge(self): self.assertGreaterEqual(1, 2)
    def test_almost(self): self.assertAlmostEqual(1.0, 1.1)
    def test_almost2(self): self.assertAlmostEqual(1.0, 1.05, places=1)
    def test_delta(self): self.assertAlmostEqual(1, 3, delta=1)
    def test_ne(self): self.assertNotEqual(1, 1)
    def test_raises(self):
        with self.assertRaises(ValueError) as cm: int("x")
        self.assertIn("invalid", str(cm.exception))
        self.assertRaises(ZeroDivisionError, lambda: 1 / 0)
        self.assertRaisesRegex(ValueError, "inval", int, "x")
    def test_noraise(self):
        with self.assertRaises(ValueError): pass
    def test_noraise2(self): self.assertRaises(ValueError, int, "5")
    def test_wrongregex(self):
        with self.assertRaisesRegex(ValueError, "zzz"): int("x")
    def test_warns(self):
        with self.assertWarns(UserWarning): warnings.warn("w")
    def test_nowarn(self):
        with self.assertWarns(UserWarning): pass
    def test_regex(self): self.assertRegex("abc", "x+")
    def test_notregex(self): self.assertNotRegex("abc", "b")
    def test_count(self): self.assertCountEqual([1, 2, 2], [2, 1, 1])
    def test_count_ok(self): self.assertCountEqual([1, 2], [2, 1])
    def test_fail(self): self.fail("failed!")
    def test_error(self): {}["k"]
    def test_logs(self):
        with self.assertLogs("foo", level="INFO") as cm: logging.getLogger("foo").info("hi")
        self.assertEqual(cm.output, ["INFO:foo:hi"])
    def test_nologs(self):
        with self.assertLogs("foo"): pass
    @unittest.skip("not now")
    def test_skip(self): pass
    @unittest.skipIf(True, "cond")
    def test_skipif(self): pass
    @unittest.skipUnless(True, "cond")
    def test_skipunless(self): pass
    def test_skipin(self): self.skipTest("inside")
    @unittest.expectedFailure
    def test_xfail(self): self.assertEqual(1, 2)
    @unittest.expectedFailure
    def test_xpass(self): pass
    def test_sub(self):
        for i in range(4):
            with self.subTest(i=i): self.assertEqual(i % 2, 0)
        with self.subTest("msg", a=1): 1 / 0
    def test_doc(self):
        """A documented test.

        More."""
        self.assertEqual(1, 2)
    def test_cleanup(self): self.addCleanup(print, "cleanup")
class Skipped(unittest.TestCase):
    pass
Skipped = unittest.skip("whole class")(Skipped)
class B(unittest.TestCase):
    def setUp(self): raise RuntimeError("setup")
    def test_a(self): pass
class C(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise RuntimeError("cls")
    def test_a(self): pass
class D(unittest.TestCase):
    def tearDown(self): print("td")
    def test_z(self): pass
    def helper(self): pass
for v in (1, 2, 0):
    out = io.StringIO()
    p = unittest.main(argv=["x"], exit=False, verbosity=v, testRunner=unittest.TextTestRunner(stream=out, verbosity=v))
    out_text = re.sub(r'  File "[^"]*(?:unittest|contextlib)[^"]*", line.*\n    .*\n(?: +[~^]+\n)?', "", out.getvalue())
    text = re.sub(r"in \d+\.\d+s", "in Xs", out_text); text = re.sub(r'File ".*?"', 'File "f"', text)
    print(text, p.result, p.result.wasSuccessful(), p.result.testsRun)
s = unittest.TestSuite(); s.addTest(D("test_z")); s.addTests([D("test_z")]); print(s.countTestCases(), list(s), unittest.TestLoader().getTestCaseNames(T)[:3], D("test_z").id(), str(D("test_z")))
r = unittest.TestResult(); s.run(r); print(r)
try: D("nope")
except ValueError as e: print(e)
print(unittest.defaultTestLoader.loadTestsFromTestCase(D), unittest.defaultTestLoader.loadTestsFromName("D.test_z", sys.modules["__main__"]))
