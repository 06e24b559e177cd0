package deliberate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoomsTest {
  @Test
  void aRoomMayImportAllThatLiesBelowIt() {
    assertThat(Rooms.imports().get("run"))
        .containsExactlyInAnyOrder("meter", "recording", "pricing", "provider", "prompt", "tokens", "task",
            "store");
  }

  @Test
  void nothingImportsUpwards() {
    assertThat(Rooms.imports().get("provider")).doesNotContain("run", "pricing", "ui", "settings");
  }

  @Test
  void neighboursDoNotImportEachOther() {
    assertThat(Rooms.imports().get("ui")).doesNotContain("cli");
    assertThat(Rooms.imports().get("meter")).doesNotContain("recording");
    assertThat(Rooms.imports().get("prompt")).containsExactly("store");
  }

  @Test
  void textForPeopleIsMadeAtTheTopOfTheHouse() {
    assertThat(Rooms.imports()).allSatisfy((room, uses) -> assertThat(uses.contains("message"))
        .as(room).isEqualTo(room.matches("ui|cli|report|lesson")));
  }
}
