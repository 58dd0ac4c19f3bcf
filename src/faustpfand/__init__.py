"""Faustpfand: the account of political imprisonment as a bargaining system."""
