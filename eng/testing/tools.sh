# shellcheck shell=bash
# The tools that a build needs, and how the test command runs them. Sourced by ./test.

restore_options=(--verbosity quiet)
# One compiler for all projects: starting one for each takes longer than compiling.
build_options=(--verbosity quiet -p:UseSharedCompilation=true)
if [[ ${CI:-} == true ]]; then
  build_options+=(-nodeReuse:false)
  if [[ -n $(find src tests eng -name packages.lock.json -not -path '*/obj/*' -print -quit) ]]; then restore_options+=(--locked-mode); fi
fi

check_tools() {
  local wanted node missing=0
  wanted=$(sed -n 's/.*"version": *"\([^"]*\)".*/\1/p' global.json)
  if ! command -v dotnet >/dev/null; then
    echo "The .NET SDK $wanted is needed and 'dotnet' is not on the PATH: see https://dotnet.microsoft.com/download" >&2
    missing=1
  elif ! sdk=$(dotnet --version 2>/dev/null); then
    echo "The .NET SDK $wanted (global.json) is needed; installed are: $(dotnet --list-sdks | cut -d ' ' -f 1 | paste -sd ' ')" >&2
    missing=1
  fi

  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    echo "Node 20.19 or newer with npm is needed: see https://nodejs.org" >&2
    missing=1
  else
    node=$(node --version 2>/dev/null) || node=
    if ! node_is_new_enough "$node"; then
      echo "Node 20.19 or newer is needed; 'node' on the PATH is ${node:-broken}: see https://nodejs.org" >&2
      missing=1
    fi
  fi

  if ((missing)); then return 1; fi
  echo ".NET SDK $sdk, Node $node"
}

# Earlier ones of Node 20 lack what the OpenID Connect provider of the tests and the check of the API's description use.
node_is_new_enough() {
  [[ $1 =~ ^v([0-9]+)\.([0-9]+)\. ]] || return 1
  ((BASH_REMATCH[1] > 20 || (BASH_REMATCH[1] == 20 && BASH_REMATCH[2] >= 19)))
}

# The build does the same when the lock file is newer than what is installed; here it comes first, for the type check.
restore_client() {
  local stamp=node_modules/.package-lock.json
  [[ ! -f $stamp || package-lock.json -nt $stamp ]] || return 0
  run_logged "$results/npm.log" npm ci --ignore-scripts --no-audit --no-fund && touch "$stamp"
}

# In a process group of its own, so that an interrupt ends the command and all that it started, and nothing else.
run_logged() {
  local log=$1 code=0
  shift
  set -m
  "$@" >"$log" 2>&1 </dev/null &
  child=$!
  set +m
  wait "$child" || code=$?
  child=
  return "$code"
}

# Works on Debian or Ubuntu as root only.
install_packages() {
  [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null || return 1
  echo "Installing $*"
  local install=(apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@")
  export DEBIAN_FRONTEND=noninteractive
  run_logged "$results/apt.log" "${install[@]}" && return 0
  run_logged "$results/apt-update.log" apt-get -o DPkg::Lock::Timeout=300 update && run_logged "$results/apt.log" "${install[@]}"
}
