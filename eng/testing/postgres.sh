# shellcheck shell=bash
# A PostgreSQL of our own for the web tests: on loopback, in a temporary folder, gone afterwards. Sourced by ./test.

postgres_oldest=15
postgres_bin=
postgres_folder=
postgres_name=
postgres_connection=

start_postgres() {
  if [[ -n ${SAMENSPEL_TEST_POSTGRES:-} ]]; then
    postgres_name="the PostgreSQL of SAMENSPEL_TEST_POSTGRES"
    postgres_connection=$SAMENSPEL_TEST_POSTGRES
    return 0
  fi

  if ! find_postgres && ! { install_packages postgresql && find_postgres; }; then
    echo "The web tests need PostgreSQL $postgres_oldest or newer (initdb and pg_ctl). Debian: apt-get install postgresql" >&2
    return 1
  fi

  if [[ $(id -u) -eq 0 ]] && ! id postgres >/dev/null 2>&1; then
    echo "PostgreSQL refuses to run as root, and there is no user 'postgres' to run it as. Run ./test as another user." >&2
    return 1
  fi

  postgres_name="PostgreSQL $("$postgres_bin/postgres" --version | sed 's/^[^0-9]*\([0-9.]*\).*/\1/')"
  postgres_folder=$(mktemp -d "${TMPDIR:-/tmp}/samenspel-postgres.XXXXXX") || return 1
  if [[ $(id -u) -eq 0 ]]; then chown postgres "$postgres_folder"; fi
  create_cluster && start_on_a_free_port && return 0
  echo "PostgreSQL did not start:" >&2
  tail -n 10 "$postgres_folder"/*.log >&2
  stop_postgres
  return 1
}

stop_postgres() {
  [[ -n $postgres_folder ]] || return 0
  if [[ -f $postgres_folder/data/postmaster.pid ]]; then as_postgres "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -m immediate -w stop >/dev/null 2>&1; fi
  rm -rf -- "$postgres_folder"
  postgres_folder=
}

# The newest of Debian's folders and the PATH; SAMENSPEL_POSTGRES_FOLDER stands in for Debian's.
find_postgres() {
  local bin version newest=0
  for bin in "${SAMENSPEL_POSTGRES_FOLDER:-/usr/lib/postgresql}"/*/bin "$(dirname -- "$(readlink -f -- "$(command -v pg_ctl)" 2>/dev/null)" 2>/dev/null)"; do
    [[ -x $bin/initdb && -x $bin/pg_ctl && -x $bin/postgres ]] || continue
    version=$("$bin/postgres" --version | sed 's/^[^0-9]*\([0-9]*\).*/\1/')
    if ((version >= postgres_oldest && version > newest)); then
      newest=$version
      postgres_bin=$bin
    fi
  done
  ((newest > 0))
}

# From a folder that the user postgres may enter.
as_postgres() (
  cd "$postgres_folder" || exit 1
  if [[ $(id -u) -eq 0 ]]; then runuser -u postgres -- "$@"; else "$@"; fi
)

create_cluster() {
  local locale
  for locale in C.UTF-8 C; do
    as_postgres "$postgres_bin/initdb" -D "$postgres_folder/data" --username=samenspel --auth=trust --encoding=UTF8 --locale="$locale" --no-sync \
      >"$postgres_folder/initdb.log" 2>&1 && return 0
    rm -rf -- "$postgres_folder/data"
  done
  return 1
}

# Another program can take the port between asking and starting, hence more than one try.
start_on_a_free_port() {
  local port options
  for _ in 1 2 3 4 5; do
    port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
    options="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200"
    if as_postgres "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -l "$postgres_folder/data/server.log" -w -t 60 -o "$options" start >"$postgres_folder/start.log" 2>&1; then
      as_postgres "$postgres_bin/createdb" -h 127.0.0.1 -p "$port" -U samenspel samenspel >"$postgres_folder/createdb.log" 2>&1 || return 1
      postgres_connection="Host=127.0.0.1;Port=$port;Username=samenspel;Database=samenspel"
      return 0
    fi
  done
  return 1
}
