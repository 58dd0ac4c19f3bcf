#!/bin/sh
# The tests of the pages need a real browser. Where we may, we install Debian's; else those tests are left out.
set -eu
command -v chromium >/dev/null 2>&1 && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing Chromium for the tests of the pages ..."
  (apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null 2>&1) && exit 0
fi
echo "Chromium is not here: the browser tests are left out. Call: sudo apt-get install chromium, then again." >&2
