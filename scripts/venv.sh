#!/bin/sh
# Make the virtual environment. Debian ships Python without the part that makes one;
# where we may, we install it, else we say what to do.
set -eu
python=$1
venv=$2
command -v "$python" >/dev/null 2>&1 || python=python3
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
  echo "Faustpfand needs Python 3.11 or newer; $("$python" --version) was found. Call: make PYTHON=/path/to/python3.11 demo" >&2
  exit 1
}
if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
  version=$("$python" -c 'import sys; print(f"{sys.version_info.major}.{sys.version_info.minor}")')
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    apt-get update -qq && apt-get install -y -qq "python$version-venv" >/dev/null
  else
    echo "Python cannot make a virtual environment here. Call: sudo apt-get install python$version-venv, then again." >&2
    exit 1
  fi
fi
[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
