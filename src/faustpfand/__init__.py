"""Faustpfand: the account of political imprisonment as a bargaining system."""

import os

# Our matrices are many and small: threads of the algebra library cost more than they gain, and on a busy machine
# five times as much. It reads this once, when NumPy is first imported; who sets it otherwise keeps that.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
