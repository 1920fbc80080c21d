"""Sheets about models: those that were found on this machine, and downloading one."""
