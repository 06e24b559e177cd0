#!/usr/bin/env bash
# Builds target/installer/deliberate_VERSION_ARCH.deb: the app on the class path, over a Java runtime of its own that
# holds JavaFX as modules. Needs JDK 25, Maven, and the Debian packages binutils, dpkg and unzip.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

jdk=$(./deliberate build)
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml)
work=target/installer
rm -rf "$work"
mkdir -p "$work/jmods" "$work/input"

# The jars from Maven carry their native libraries as resources, which would be unpacked into the home of each user. As
# jmods, jlink puts them into the runtime.
for jar in target/javafx/*-linux*.jar; do
  name=$(basename "$jar" .jar)
  mkdir -p "$work/$name/lib"
  unzip -q "$jar" -d "$work/$name/classes"
  find "$work/$name/classes" -name '*.so' -exec mv {} "$work/$name/lib" \;
  "$jdk/bin/jmod" create --class-path "$work/$name/classes" --libs "$work/$name/lib" \
    "$work/jmods/$(sed 's/-[0-9].*//; s/-/./' <<<"$name").jmod"
done

cp target/deliberate.jar target/lib/*.jar "$work/input"
# The last line is the list; lines before it are warnings.
modules=$("$jdk/bin/jdeps" --multi-release 25 --ignore-missing-deps --print-module-deps --module-path target/javafx \
  "$work"/input/*.jar | tail -n 1)
# Not seen by jdeps, since they are found by service: locale data for numbers and dates, the jar file system.
"$jdk/bin/jlink" --module-path "$work/jmods" --add-modules "javafx.controls,jdk.localedata,jdk.zipfs,$modules" \
  --no-header-files --no-man-pages --compress zip-0 --output "$work/runtime"

options=()
while read -r option; do
  [[ $option == "#"* ]] || options+=(--java-options "$option")
done <src/main/launch/window.options

"$jdk/bin/jpackage" --type app-image --dest "$work" --name deliberate --app-version "$version" \
  --icon src/main/resources/deliberate/icon/512.png --runtime-image "$work/runtime" --input "$work/input" \
  --main-jar deliberate.jar --main-class deliberate.Launcher "${options[@]}"

# The package is put together by hand: jpackage's own installs the menu entry by a script that fails where no desktop is,
# and it names libraries that Ubuntu does not have. Files in their usual places need no scripts at all.
root=$work/root
install -d "$root/DEBIAN" "$root/opt" "$root/usr/bin"
mv "$work/deliberate" "$root/opt/deliberate"
ln -s /opt/deliberate/bin/deliberate "$root/usr/bin/deliberate"
install -Dm644 installer/linux/deliberate.desktop "$root/usr/share/applications/deliberate.desktop"
install -Dm644 installer/linux/deliberate.xml "$root/usr/share/mime/packages/deliberate.xml"
install -Dm644 LICENSE "$root/usr/share/doc/deliberate/copyright"
for size in 16 32 48 64 128 256 512; do
  install -Dm644 src/main/resources/deliberate/icon/$size.png \
    "$root/usr/share/icons/hicolor/${size}x$size/apps/deliberate.png"
done
architecture=$(dpkg --print-architecture)
sed "s/@VERSION@/$version/; s/@ARCHITECTURE@/$architecture/; s/@SIZE@/$(du -sk "$root" | cut -f1)/" \
  installer/linux/control >"$root/DEBIAN/control"
package=$work/deliberate_${version}_$architecture.deb
dpkg-deb --root-owner-group --build "$root" "$package" >&2
echo "$package"
