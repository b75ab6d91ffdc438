# Read by ./sightline and ./check, not run. find_java sets java (the program), home (its home) and version,
# from JAVA_HOME or else the PATH: the first of the two that is of version 17 or newer. Returns 1 where there is none.
find_java() {
  for candidate in "${JAVA_HOME:-}" path; do
    [ -n "$candidate" ] || continue
    if [ "$candidate" = path ]; then
      java=$(command -v java) || continue
      java=$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")
      home=$(dirname "$(dirname "$java")")
    else
      home=$candidate
      java=$home/bin/java
    fi
    [ -x "$java" ] || continue
    version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$home/release" 2>/dev/null || true)
    [ -n "$version" ] || version=$("$java" -version 2>&1 | sed -n '1s/.*"\([^"]*\)".*/\1/p')
    case ${version%%[!0-9]*} in
      '') continue ;;
    esac
    [ "${version%%[!0-9]*}" -ge 17 ] && return 0
  done
  return 1
}
