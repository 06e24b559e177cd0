package deliberate.prompt.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationsTest {
  private final Migrations migrations = new Migrations(List.of(
      text -> text.replace("deliberate: 1", "deliberate: 2").replace("name:", "title:"),
      text -> text.replace("deliberate: 2", "deliberate: 3").replace("labels:", "tags:")));

  @Test
  void anOldFileGoesThroughEveryStepAndKeepsTheRest() {
    assertThat(migrations.newest()).isEqualTo(3);
    assertThat(migrations.migrate("# mine\ndeliberate: 1\nname: Eggs\nlabels: [a]\n", 1))
        .isEqualTo("# mine\ndeliberate: 3\ntitle: Eggs\ntags: [a]\n");
  }

  @Test
  void aFileInBetweenGoesThroughTheRestOfThem() {
    assertThat(migrations.migrate("deliberate: 2\nname: Eggs\nlabels: [a]\n", 2))
        .isEqualTo("deliberate: 3\nname: Eggs\ntags: [a]\n");
  }

  @Test
  void theNewestAndNewerOnesStayAsTheyAre() {
    assertThat(migrations.migrate("deliberate: 3\nname: Eggs\n", 3)).isEqualTo("deliberate: 3\nname: Eggs\n");
    assertThat(migrations.migrate("deliberate: 9\nname: Eggs\n", 9)).isEqualTo("deliberate: 9\nname: Eggs\n");
  }
}
