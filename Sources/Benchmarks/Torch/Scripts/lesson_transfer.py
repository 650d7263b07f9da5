# lesson 08 whole, import included
# at most 0.5
# runs site/08-transfer/08-transfer.py
