package deliberate.ui.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.ui.kit.Command;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {
  private final List<Command> menu = new ArrayList<>(List.of(
      command("View › Theme", "Dark"), command("", "Open…"), command("Run", "Run all cases"),
      command("", "Éditer"), command("Samples", "re-run.prompt.yaml")));
  private final PaletteViewModel palette = new PaletteViewModel(List.of(() -> menu));

  @BeforeEach
  void open() {
    palette.open();
  }

  @Test
  void withoutWordsEverythingIsThereInItsOrder() {
    assertThat(names()).containsExactly("Dark", "Open…", "Run all cases", "Éditer", "re-run.prompt.yaml");
  }

  @Test
  void allWordsMustFitTheNameOrThePlace() {
    palette.query().set("theme dark");
    assertThat(names()).containsExactly("Dark");

    palette.query().set("theme open");
    assertThat(names()).isEmpty();
  }

  @Test
  void caseAndAccentsDoNotMatter() {
    palette.query().set("EDIT");

    assertThat(names()).containsExactly("Éditer");
  }

  @Test
  void whatBeginsWithTheWordComesFirst() {
    palette.query().set("run");

    assertThat(names()).containsExactly("Run all cases", "re-run.prompt.yaml");
  }

  @Test
  void openingAsksForTheCommandsAnew() {
    palette.query().set("dark");
    menu.add(command("View", "Darker"));

    palette.open();

    assertThat(palette.query().get()).isEmpty();
    assertThat(names()).contains("Darker");
  }

  private List<String> names() {
    return palette.found().stream().map(Command::text).toList();
  }

  private static Command command(String place, String text) {
    return new Command(place, text, "", () -> {});
  }
}
