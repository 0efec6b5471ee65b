# shellcheck shell=bash
# Finds a Chromium for the browser tests. Sourced by ./test.

chromium=
chromium_name=

find_chromium() {
  if [[ -n ${SAMENSPEL_CHROMIUM:-} ]]; then
    chromium=$SAMENSPEL_CHROMIUM
    if [[ ! -x $chromium ]]; then
      echo "SAMENSPEL_CHROMIUM names no program: $chromium" >&2
      return 1
    fi
  elif ! chromium=$(chromium_on_path) && ! { install_packages chromium && chromium=$(chromium_on_path); }; then
    echo "The browser tests need Chromium (chromium, chromium-browser or google-chrome on the PATH). Debian: apt-get install chromium" >&2
    return 1
  fi

  chromium_name=$("$chromium" --version 2>/dev/null | head -n 1 | sed 's/ *built on.*//; s/ *$//')
  chromium_name=${chromium_name:-Chromium}
}

chromium_on_path() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" && return 0
  done
  return 1
}
