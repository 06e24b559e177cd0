package deliberate.prompt.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deliberate.prompt.library.LibraryFolder.Listing;
import deliberate.prompt.library.LibraryFolder.Watch;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryFolderTest {
  private static final Listing NONE = new Listing(List.of(), false);

  @TempDir
  private Path folder;

  @Test
  void promptsAreFoundInEveryFolderButHiddenOnes() throws IOException {
    prompt("b.prompt.yaml", "B");
    prompt("a/c.prompt.yaml", "C");
    prompt(".git/d.prompt.yaml", "D");
    prompt(".hidden.prompt.yaml", "E");
    Files.writeString(folder.resolve("notes.txt"), "no prompt");

    assertThat(LibraryFolder.list(folder, Watch.NONE).items()).extracting(LibraryItem::name).containsExactly("c", "b");
  }

  @Test
  void aLinkInACircleIsGoneThroughOnce() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    prompt("a/c.prompt.yaml", "C");
    Files.createSymbolicLink(folder.resolve("a/round"), folder);
    Files.createSymbolicLink(folder.resolve("dangling.prompt.yaml"), folder.resolve("nowhere"));

    assertThat(LibraryFolder.list(folder, Watch.NONE).items()).extracting(LibraryItem::name).containsExactly("c");
  }

  /// Ten folders that each lead to all others have millions of ways through them.
  @Test
  void foldersThatLeadToEachOtherAreGoneThroughOnce() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    for (int i = 0; i < 10; i++) {
      prompt("f" + i + "/p" + i + ".prompt.yaml", "P");
      for (int j = 0; j < 10; j++) {
        Files.createSymbolicLink(folder.resolve("f" + i + "/to" + j), folder.resolve("f" + j));
      }
    }

    assertThat(LibraryFolder.list(folder, Watch.NONE).items()).hasSize(10);
  }

  @Test
  void whatWasNotReadWhenItIsEndedHasItsName() throws IOException {
    prompt("a.prompt.yaml", "A");
    prompt("b.prompt.yaml", "B");

    Listing found = LibraryFolder.read(LibraryFolder.list(folder, Watch.NONE), NONE, Object::toString,
        (done, of) -> done < 1);

    assertThat(found.items()).extracting(LibraryItem::name, LibraryItem::title)
        .containsExactly(tuple("a", "A"), tuple("b", ""));
    assertThat(read(LibraryFolder.list(folder, Watch.NONE), found).items()).extracting(LibraryItem::title)
        .as("read the next time").containsExactly("A", "B");
  }

  @Test
  void aFolderThatIsGoneIsTold() {
    assertThatThrownBy(() -> LibraryFolder.list(folder.resolve("gone"), Watch.NONE))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void namesTitlesTagsAndTextsAreSearched() throws IOException {
    prompt("eggs.prompt.yaml", "Breakfast");
    Listing listing = read(LibraryFolder.list(folder, Watch.NONE), NONE);
    LibraryItem item = listing.items().getFirst();

    assertThat(item.title()).isEqualTo("Breakfast");
    assertThat(item.fits(List.of("egg"))).as("name").isTrue();
    assertThat(item.fits(List.of("breakf", "many"))).as("title and text").isTrue();
    assertThat(item.fits(List.of("#cook"))).as("tag").isTrue();
    assertThat(item.fits(List.of("#break"))).as("no tag").isFalse();
    assertThat(item.fits(List.of("egg", "ducks"))).as("not all").isFalse();
  }

  @Test
  void aFileThatIsNoPromptIsListedWithTheReason() throws IOException {
    Files.write(folder.resolve("binary.prompt.yaml"), new byte[1000]);

    assertThat(read(LibraryFolder.list(folder, Watch.NONE), NONE).items().getFirst().problem()).isNotEmpty();
  }

  @Test
  void onlyWhatChangedIsReadAgain() throws IOException {
    Path file = prompt("eggs.prompt.yaml", "Before");
    Listing first = read(LibraryFolder.list(folder, Watch.NONE), NONE);
    FileTime time = Files.getLastModifiedTime(file);
    prompt("eggs.prompt.yaml", "Behind");
    Files.setLastModifiedTime(file, time);
    Listing same = read(LibraryFolder.list(folder, Watch.NONE), first);
    Files.setLastModifiedTime(file, FileTime.from(time.toInstant().plusSeconds(2)));

    assertThat(same.items().getFirst().title()).as("same time and size").isEqualTo("Before");
    assertThat(read(LibraryFolder.list(folder, Watch.NONE), same).items().getFirst().title()).isEqualTo("Behind");
  }

  @Test
  void namesThatDifferOnlyInCaseOrAccentsFormAreMarked() throws IOException {
    prompt("eggs.prompt.yaml", "1");
    prompt("caf\u00e9.prompt.yaml", "3");
    prompt("hens.prompt.yaml", "5");
    prompt("Eggs.prompt.yaml", "2");
    prompt("cafe\u0301.prompt.yaml", "4");
    List<LibraryItem> items = LibraryFolder.list(folder, Watch.NONE).items();
    assumeTrue(items.size() == 5, "a file system that tells such names apart");

    assertThat(items).filteredOn(LibraryItem::clashes).hasSize(4);
    assertThat(items).filteredOn(item -> !item.clashes()).extracting(LibraryItem::name).containsExactly("hens");
  }

  @Test
  void theTreeHasFoldersFirst() throws IOException {
    prompt("b.prompt.yaml", "B");
    prompt("z/y/c.prompt.yaml", "C");
    prompt("z/d.prompt.yaml", "D");

    LibraryNode tree = LibraryNode.of("mine", LibraryFolder.list(folder, Watch.NONE).items());

    assertThat(tree.children()).extracting(LibraryNode::name).containsExactly("z", "b");
    assertThat(tree.children().getFirst().children()).extracting(LibraryNode::name).containsExactly("y", "d");
  }

  private static Listing read(Listing listing, Listing before) {
    return LibraryFolder.read(listing, before, e -> e.problem().kind().name(), Watch.NONE);
  }

  private Path prompt(String name, String title) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "deliberate: 1\nid: 5f0c1c6e-3b1e-4f0a-9d55-0c2a8f1b7d10\ntitle: " + title
        + "\ntags: [Cooking]\nsections:\n  - {kind: task, id: task, text: How many?}\n");
  }
}
