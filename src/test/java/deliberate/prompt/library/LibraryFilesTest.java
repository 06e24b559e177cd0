package deliberate.prompt.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deliberate.prompt.file.PromptFile;
import deliberate.prompt.library.LibraryFiles.NameProblem;
import deliberate.prompt.library.Trash.Trashed;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryFilesTest {
  private static final String TEXT = "# mine\ndeliberate: 1\nid: 5f0c1c6e-3b1e-4f0a-9d55-0c2a8f1b7d10\ntitle: Eggs\n";

  @TempDir
  private Path folder;
  private Path file;

  @BeforeEach
  void setUp() throws IOException {
    file = Files.writeString(folder.resolve("eggs.prompt.yaml"), TEXT);
  }

  @ParameterizedTest
  @CsvSource({"hens, NONE", "'hens and ducks', NONE", "'', EMPTY", "' ', EMPTY", ".hidden, EMPTY", "a/b, CHARACTER",
      "a:b, CHARACTER"})
  void aNameIsChecked(String name, NameProblem problem) {
    assertThat(LibraryFiles.check(name)).isEqualTo(problem);
  }

  @Test
  void aNameMayHave255BytesWithItsEnding() throws IOException {
    String longest = "ä".repeat(121);
    assertThat(LibraryFiles.check(longest)).isEqualTo(NameProblem.NONE);
    assertThat(LibraryFiles.check(longest + "ab")).isEqualTo(NameProblem.TOO_LONG);

    assertThat(LibraryFiles.rename(file, longest)).exists();
  }

  @Test
  void aFileIsNeverRenamedOverAnother() throws IOException {
    Path other = Files.writeString(folder.resolve("hens.prompt.yaml"), "other");

    assertThatThrownBy(() -> LibraryFiles.rename(file, "hens")).isInstanceOf(FileAlreadyExistsException.class);

    assertThat(other).hasContent("other");
    assertThat(file).hasContent(TEXT);
  }

  @Test
  void theCaseOfANameCanBeChanged() throws IOException {
    assertThat(LibraryFiles.rename(file, "Eggs").getFileName()).hasToString("Eggs.prompt.yaml");
    assertThat(folder.toFile().list()).containsExactly("Eggs.prompt.yaml");
  }

  @Test
  void aCopyHasAnIdOfItsOwnAndTheFirstFreeName() throws Exception {
    Path second = LibraryFiles.duplicate(file);
    Path third = LibraryFiles.duplicate(file);

    assertThat(second.getFileName()).hasToString("eggs 2.prompt.yaml");
    assertThat(third.getFileName()).hasToString("eggs 3.prompt.yaml");
    assertThat(second).content().startsWith("# mine");
    assertThat(PromptFile.read(second).prompt().id()).isNotEqualTo(PromptFile.read(file).prompt().id());
    assertThat(PromptFile.read(second).prompt().title()).isEqualTo("Eggs");
  }

  @Test
  void theDesktopsTrashKnowsWhereAFileCameFrom() throws IOException {
    Path desktop = folder.resolve("Trash");
    Trash trash = new Trash(Optional.of(desktop));
    Path strange = Files.writeString(folder.resolve("50 % hens.prompt.yaml"), TEXT);

    Trashed gone = trash.put(strange, folder);

    assertThat(strange).doesNotExist();
    assertThat(desktop.resolve("files/50 % hens.prompt.yaml")).hasContent(TEXT);
    assertThat(desktop.resolve("info/50 % hens.prompt.yaml.trashinfo")).content().startsWith("[Trash Info]\nPath=/")
        .contains("/50%20%25%20hens.prompt.yaml\n").containsPattern("DeletionDate=\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}\n");
    Trash.putBack(gone);
    assertThat(strange).hasContent(TEXT);
    assertThat(desktop.resolve("info")).isEmptyDirectory();
  }

  @Test
  void twoFilesOfOneNameAreBothInTheTrash() throws IOException {
    Trash trash = new Trash(Optional.empty());
    trash.put(file, folder);
    Files.writeString(file, "second");
    Trashed second = trash.put(file, folder);

    assertThat(folder.resolve(".trash").toFile().list()).containsExactlyInAnyOrder("eggs.prompt.yaml",
        "2 eggs.prompt.yaml");
    Files.writeString(file, "third");
    assertThatThrownBy(() -> Trash.putBack(second)).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("third");
  }
}
