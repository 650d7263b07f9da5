# Logging.
import logging, sys
logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
log = logging.getLogger("train"); log.info("epoch %d loss %.3f", 1, 0.5); log.debug("no"); logging.warning("w %s", "x"); log.error("e")
print(log, logging.getLogger("train") is log, log.level, logging.getLevelName(20), log.getEffectiveLevel(), log.isEnabledFor(10))
log.setLevel("DEBUG"); log.debug("now"); child = log.getChild("sub"); child.info("child"); print(child.name, child.parent is log)
try: log.setLevel("FOO")
except ValueError as e: print(e)
h = logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter("[{levelname}] {message}", style="{")); h.setLevel(logging.ERROR); log.addHandler(h); log.propagate = False; log.error("styled"); log.warning("hidden")
