#!/usr/bin/env bash
# Tests ./sightline itself as people use it: from elsewhere, through links, in paths with spaces, read-only, two at once, stopped
# half way. Works on a copy of the checkout; builds it up to four times. Prints one line a case, exits 1 if any failed.
# The copy never loads the language model.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$root/scripts/find-java.sh"
find_java || { echo "no JDK of version 17 or newer"; exit 4; }
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
chmod 755 "$work"
failures=0
copy="$work/a checkout"
out=$work/out
err=$work/err

# ok CASE CONDITION…: the condition is a command
ok() {
  local name=$1
  shift
  if "$@"; then
    echo "ok      $name"
    return
  fi
  echo "FAILED  $name: $*"
  echo "  stdout: $(head -c 500 "$out")"
  echo "  stderr: $(head -c 1000 "$err")"
  failures=$((failures + 1))
}

run() { "$@" > "$out" 2> "$err" < /dev/null; status=$?; }
prints_version() { [ "$status" = 0 ] && grep -Eq '^sightline [0-9]' "$out"; }
quietly() { prints_version && [ ! -s "$err" ]; }
no_builder() { [ ! -e "$copy/.building" ] && ! pgrep -f "multiModuleProjectDirectory=$copy" > /dev/null; }
make_stale() { sleep 1; touch "$copy/app/pom.xml"; }

mkdir "$copy"
(cd "$root" && tar --exclude=./.git --exclude=./.building --exclude=target -cf - .) | tar -C "$copy" -xf -

run "$copy/sightline" --version
ok "builds on first use, with progress on stderr" eval 'prints_version && grep -q "sightline: building" "$err" && grep -q "built in" "$err"'
run "$copy/sightline" --version
ok "builds once, and is quiet" quietly
ok "shares classes" eval 'ls "$copy"/app/target/dist/*.jsa > "$out"'

cd "$work" || exit 70
ln -s "a checkout/sightline" link
ln -s link "link to link"
mkdir bin
ln -s "../link to link" bin/sightline
run ./link --version
ok "through a relative link" quietly
run bin/sightline --version
ok "through a chain of links" quietly
run env PATH="$work/bin:$PATH" sightline --version
ok "found on the PATH" quietly
cp -a "$copy" "$work/moved"
run "$work/moved/sightline" --version
ok "after the checkout has moved" quietly
run "$copy/sightline" no-such-command
ok "exit status and words of wrong usage" [ "$status" = 2 ]

printf 'Nobody met nobody.\n' > story.txt
run sh -c "'$copy/sightline' --home '$work/home' read --deep listed --format json - < story.txt"
ok "standard input reaches the program" eval '[ "$status" = 0 ] && grep -q sightline.reading/1 "$out"'

mkfifo pipe
"$copy/sightline" --home "$work/home" read - < pipe > "$out" 2> "$err" &
reader=$!
exec 3> pipe
sleep 3
ok "hands over to Java by exec" [ "$(ps -o comm= -p $reader)" = java ]
kill -TERM $reader
wait $reader
ok "a signal reaches the program" [ $? = 143 ]
exec 3>&-

mkdir nojava
for tool in sh sed dirname readlink find head cat mkdir rm mv uname env basename; do ln -s "$(command -v $tool)" nojava/; done
run env -u JAVA_HOME PATH="$work/nojava" "$copy/sightline" --version
ok "no Java: exit 4 and what to do" eval '[ "$status" = 4 ] && grep -q "JDK of version 17 or newer is needed" "$err"'
mkdir -p old/bin runtime/bin
printf '#!/bin/sh\n' > old/bin/java
printf 'JAVA_VERSION="1.8.0_402"\n' > old/release
cp "$home/release" runtime/
printf '#!/bin/sh\nexec "%s" "$@"\n' "$java" > runtime/bin/java
chmod +x old/bin/java runtime/bin/java
run env JAVA_HOME="$work/old" PATH="$work/nojava" "$copy/sightline" --version
ok "an old Java alone is none" [ "$status" = 4 ]
run env JAVA_HOME="$work/old" PATH="$(dirname "$java"):$PATH" "$copy/sightline" --version
ok "an old JAVA_HOME gives way to the PATH's Java" prints_version
run env JAVA_HOME="$work/runtime" "$copy/sightline" --version
ok "a runtime without a compiler is enough for what is built" prints_version
make_stale
run env JAVA_HOME="$work/runtime" PATH="$work/nojava" "$copy/sightline" --version
ok "building asks for a compiler" eval '[ "$status" = 4 ] && grep -q "no javac" "$err"'

if [ "$(id -u)" = 0 ] && command -v setpriv > /dev/null; then
  run setpriv --reuid=65534 --clear-groups "$copy/sightline" --version
  ok "read-only for its user: runs what is built" quietly
fi

setsid "$copy/sightline" --version > "$out" 2> "$err" &
until [ -s "$copy/.building/maven" ]; do sleep 0.1; done
builder=$(cat "$copy/.building/builder")
kill -INT "-$builder" 2> /dev/null
kill -TERM "$builder"
wait $!
sleep 1
ok "stopped while building: lock and Maven are gone" no_builder
run "$copy/sightline" --version
ok "the next use builds again" eval 'prints_version && grep -q "built in" "$err"'

make_stale
setsid "$copy/sightline" --version > "$out" 2> "$err" &
until [ -s "$copy/.building/maven" ]; do sleep 0.1; done
kill -KILL "$(cat "$copy/.building/builder")" "$(cat "$copy/.building/maven")"
wait $!
"$copy/sightline" --version > first 2> first.err &
run "$copy/sightline" --version
wait $!
first=$?
ok "two at once after a killed builder" eval 'prints_version && [ $first = 0 ] && cmp -s first "$out"'
cat first.err >> "$err"
ok "only one of them built" eval '[ "$(grep -c "built in" "$err")" = 1 ] && grep -q "waiting for it" "$err"'

make_stale
echo 'broken' >> "$copy/app/src/main/java/org/sightline/Sightline.java"
run "$copy/sightline" --version
ok "a failed build says why and leaves no lock" eval '[ "$status" = 4 ] && grep -q "Sightline.java" "$err" && no_builder'

[ "$failures" = 0 ] || { echo "$failures cases failed"; exit 1; }
