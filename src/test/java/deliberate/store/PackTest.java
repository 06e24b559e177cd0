package deliberate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {
  @TempDir
  Path folder;
  private Path zip;
  private Path into;

  @BeforeEach
  void setUp() {
    zip = folder.resolve("class.zip");
    into = folder.resolve("a").resolve("class");
  }

  @Test
  void whatWasPackedComesOut() throws IOException {
    Path one = Files.writeString(folder.resolve("one.txt"), "first");
    Path two = Files.writeString(folder.resolve("two.txt"), "second");
    Pack.write(zip, Map.of("one.txt", one, "sub/two.txt", two));

    Pack.Opened opened = open();

    assertThat(opened.refused()).isEmpty();
    assertThat(opened.files()).containsExactlyInAnyOrder(into.resolve("one.txt"), into.resolve("sub/two.txt"));
    assertThat(into.resolve("sub/two.txt")).hasContent("second");
  }

  @Test
  void nothingIsEverWrittenOutsideOfTheFolder() throws IOException {
    List<String> bad = List.of("../evil.txt", "/evil.txt", "a/../../evil.txt", "..\\evil.txt", "C:evil.txt",
        "a/./b.txt", "x\u0000.txt", "a".repeat(300) + ".txt", "evil.exe");
    write(out -> {
      for (String name : bad) {
        entry(out, name, "evil");
      }
      entry(out, "good.txt", "good");
      entry(out, "GOOD.txt", "again");
    });

    Pack.Opened opened = open();

    assertThat(opened.files()).containsExactly(into.resolve("good.txt"));
    assertThat(opened.refused()).containsAll(bad).contains("GOOD.txt");
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactlyInAnyOrder(zip, into.resolve("good.txt"));
    }
  }

  @Test
  void aBombIsGivenUpAndLeavesNothing() throws IOException {
    byte[] zeros = new byte[1 << 20];
    write(out -> {
      out.putNextEntry(new ZipEntry("bomb.txt"));
      for (int i = 0; i < 40; i++) {
        out.write(zeros);
      }
    });
    refused(PackException.Kind.TOO_LARGE);
  }

  @Test
  void aBombThatIsNotEvenWantedIsGivenUpToo() throws IOException {
    byte[] zeros = new byte[1 << 20];
    write(out -> {
      out.putNextEntry(new ZipEntry("bomb.exe"));
      for (int i = 0; i < 40; i++) {
        out.write(zeros);
      }
    });
    refused(PackException.Kind.TOO_LARGE);
  }

  @Test
  void aPackWithoutItsEndIsTold() throws IOException {
    write(out -> {
      entry(out, "one.txt", "first");
      entry(out, "two.txt", java.util.stream.IntStream.range(0, 5000).mapToObj(Integer::toString)
          .collect(java.util.stream.Collectors.joining()));
    });
    byte[] bytes = Files.readAllBytes(zip);
    Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    refused(PackException.Kind.CUT_OFF);
  }

  @Test
  void tooManyFilesAreGivenUp() throws IOException {
    write(out -> {
      for (int i = 0; i <= Pack.MOST_FILES; i++) {
        entry(out, i + ".txt", "");
      }
    });
    refused(PackException.Kind.TOO_MANY);
  }

  @Test
  void whatIsNoZipIsTold() throws IOException {
    Files.writeString(zip, "no zip");
    refused(PackException.Kind.NO_PACK);
    Files.writeString(zip, "PK\u0003\u0004 and then not");
    assertThatThrownBy(this::open).isInstanceOf(IOException.class);
    assertThat(into).doesNotExist();
  }

  @Test
  void aFolderThatIsThereIsLeftAlone() throws IOException {
    write(out -> entry(out, "good.txt", "good"));
    Files.createDirectories(into);
    Files.writeString(into.resolve("mine.txt"), "mine");

    assertThatThrownBy(this::open).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(into.resolve("mine.txt")).hasContent("mine");
  }

  private interface Filling {
    void fill(ZipOutputStream out) throws IOException;
  }

  private void write(Filling filling) throws IOException {
    try (OutputStream file = Files.newOutputStream(zip); ZipOutputStream out = new ZipOutputStream(file)) {
      filling.fill(out);
    }
  }

  private static void entry(ZipOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(text.getBytes());
    out.closeEntry();
  }

  private Pack.Opened open() throws IOException {
    Files.createDirectories(into.getParent());
    return Pack.open(zip, into, name -> name.endsWith(".txt"));
  }

  private void refused(PackException.Kind kind) {
    assertThatThrownBy(this::open).isInstanceOfSatisfying(PackException.class,
        e -> assertThat(e.kind()).isEqualTo(kind));
    assertThat(into).doesNotExist();
  }
}
