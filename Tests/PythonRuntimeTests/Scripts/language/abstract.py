# Abstract classes.
from abc import ABC, abstractmethod
class Sh(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def desc(self): return f"{self.name} {self.area()}"
class Sq(Sh):
    def area(self): return 4
    name = "sq"
print(Sq().desc())
try: Sh()
except TypeError as e: print(e)
class Half(Sh):
    def area(self): return 1
try: Half()
except TypeError as e: print(e)
Sh.register(int); print(isinstance(5, Sh), issubclass(int, Sh))
