# attribute access and method calls
import stopwatch


class Account:
    rate = 3

    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.history = 0

    def deposit(self, amount):
        self.balance += amount
        self.history = self.history + 1
        return self.balance

    def interest(self):
        return self.balance * self.rate


class Savings(Account):
    def deposit(self, amount):
        return super().deposit(amount) + 1


def work():
    total = 0
    for i in range(4000):
        account = Account("ann", i)
        savings = Savings("bob", i)
        for _ in range(4):
            total += account.deposit(5)
            total += account.interest()
        total += savings.deposit(1) + account.history + len(savings.owner)
    return total


stopwatch.run(work)
