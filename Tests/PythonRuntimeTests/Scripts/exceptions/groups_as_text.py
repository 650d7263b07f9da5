# What the module traceback makes of exception groups.
import re
import traceback


def nested():
    try:
        raise ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [TypeError("two")] * 3)])
    except ExceptionGroup as group:
        return group


group = nested()
whole = traceback.TracebackException.from_exception(group, max_group_width=2, max_group_depth=1)
print(re.sub(r'File ".*?", line', "File, line", "".join(whole.format())))
print(whole, len(whole.exceptions), whole.exceptions[1].exceptions[0].exc_type, whole.stack[0].name)
print(list(whole.format_exception_only()), whole == whole)
print([frame.name for frame in traceback.StackSummary.extract(traceback.walk_tb(group.__traceback__))])
print(traceback.format_list([("file.py", 3, "function", "x = 1")]))
for bad in (lambda: traceback.format_exception(5), lambda: traceback.format_exception(None), lambda: traceback.format_exception(ValueError, ValueError(1))):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
