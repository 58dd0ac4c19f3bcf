"""`python -m faustpfand` is the command `faustpfand`."""

from faustpfand.cli import main

main(prog_name="faustpfand")
