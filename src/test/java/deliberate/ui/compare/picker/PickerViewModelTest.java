package deliberate.ui.compare.picker;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.ui.compare.picker.PickerRow.Access;
import deliberate.ui.compare.picker.PickerRow.Group;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PickerViewModelTest {
  @TempDir private Path folder;
  private PickerBench bench;
  private PickerViewModel picker;
  private final List<String> chosen = new ArrayList<>();

  @BeforeEach
  void open() {
    bench = new PickerBench(folder);
    picker = bench.picker;
    picker.open();
  }

  @Test
  void whatIsSetUpStandsBeforeWhatIsNot() {
    assertThat(picker.rows().getFirst()).returns(Group.SET_UP, PickerRow::group)
        .returns(Access.READY, PickerRow::access);
    assertThat(picker.rows().getLast().access()).isEqualTo(Access.NOT_SET_UP);
    assertThat(picker.isUnconnected()).isTrue();
  }

  @Test
  void everyWordMustBeSomewhereInNameIdOrVendor() {
    picker.query().set("OPENAI 6.1 sol");
    assertThat(picker.rows()).extracting(row -> row.model().wireName()).contains("gpt-6.1-sol")
        .allMatch(name -> name.contains("6.1"));
    picker.query().set("no such model");
    assertThat(picker.rows()).isEmpty();
  }

  @Test
  void aVendorThatIsSetUpIsOfferedNoMore() {
    bench.connectOpenAi("gpt-6-sol");
    assertThat(picker.rows()).filteredOn(row -> row.model().vendor().equals("openai")).singleElement()
        .returns(Access.NEEDS_KEY, PickerRow::access).returns("My OpenAI", PickerRow::place);
  }

  @Test
  void choosingRemembersTheModelAsUsedLately() {
    picker.choose(row("offline/reasoner"), chosen::add);
    assertThat(chosen).containsExactly("offline/reasoner");
    assertThat(picker.rows().getFirst()).returns("offline/reasoner", row -> row.model().id())
        .returns(Group.RECENT, PickerRow::group);
  }

  @Test
  void aFavouriteComesFirstUntilItIsNone() {
    picker.toggleFavourite(row("offline/reasoner"));
    assertThat(picker.rows().getFirst()).returns("offline/reasoner", row -> row.model().id())
        .returns(Group.FAVOURITE, PickerRow::group);
    picker.toggleFavourite(row("offline/reasoner"));
    assertThat(picker.rows()).extracting(PickerRow::group).doesNotContain(Group.FAVOURITE);
  }

  @Test
  void aModelOfAVendorNotSetUpLeadsToItsEndpointAndIsThenChosen() {
    picker.query().set("gpt-6-sol");
    bench.whileEndpointsShow = () -> {
      assertThat(bench.endpoints.form().vendor().get().id()).isEqualTo("openai");
      assertThat(bench.endpoints.save()).isTrue();
    };
    picker.choose(row("openai/gpt-6-sol"), chosen::add);
    assertThat(chosen).containsExactly("openai/gpt-6-sol");
  }

  @Test
  void whoLeavesTheEndpointsWithoutSavingChoosesNothing() {
    picker.choose(row("openai/gpt-6-sol"), chosen::add);
    assertThat(chosen).isEmpty();
  }

  @Test
  void aModelThatLacksItsKeyIsChosenAndLeadsToItsEndpoint() {
    bench.connectOpenAi("gpt-6-sol");
    bench.whileEndpointsShow = () -> assertThat(bench.endpoints.selected().get().id()).isEqualTo("openai");
    picker.choose(row("openai/gpt-6-sol"), chosen::add);
    assertThat(chosen).containsExactly("openai/gpt-6-sol");
  }

  @Test
  void aServerOnThisMachineIsFoundOnOpeningAndAddedWithItsModels() {
    assertThat(picker.local().found()).singleElement().satisfies(picker::add);
    assertThat(picker.rows()).extracting(row -> row.model().id()).contains("ollama/qwen3:4b", "ollama/gemma3");
    assertThat(picker.local().found()).isEmpty();
  }

  @Test
  void nothingIsLookedForBeforeItIsOpened() {
    assertThat(new PickerBench(folder).picker.local().found()).isEmpty();
  }

  @Test
  void abilitiesAndPriceAreSaidInWords() {
    PickerRow sol = row("openai/gpt-6-sol");
    assertThat(PickerText.abilities(sol)).contains("effort none to max");
    assertThat(PickerText.price(sol)).isEqualTo("$2.00 in · $10.00 out");
    assertThat(PickerText.priceOrigin(sol)).contains("2026-09-23");
    assertThat(PickerText.price(row("offline/reasoner"))).endsWith("(simulated)");
  }

  @Test
  void whatAnEndpointSaysOfItsModelsIsAskedForKeptAndShown() {
    bench.connectOpenAi("gpt-6-sol");
    picker.refresh();
    PickerRow sol = row("openai/gpt-6-sol");
    assertThat(PickerText.retirement(sol, picker.today())).contains("retires 2027-02-01");
    assertThat(PickerText.retirement(sol, LocalDate.of(2027, 2, 1))).contains("retired 2027-02-01");
    assertThat(PickerText.abilities(sol)).contains("context 1,050,000");
    assertThat(new PickerBench(folder).picker.listings().listings().get())
        .isEqualTo(picker.listings().listings().get()).containsOnlyKeys("openai");
  }

  @Test
  void aModelThatOnlyItsEndpointListsIsAddedByChoosingIt() {
    bench.connectOpenAi("gpt-6-sol");
    picker.refresh();
    PickerRow listed = row("openai/gpt-of-tomorrow");
    assertThat(PickerText.price(listed)).isEqualTo("$1.00 in · $10.00 out (listed)");
    assertThat(PickerText.priceOrigin(listed)).contains("2026-11-20");
    picker.choose(listed, chosen::add);
    assertThat(chosen).containsExactly("openai/gpt-of-tomorrow");
    assertThat(bench.settings.settings().get().endpoints().getFirst().models())
        .containsExactly("gpt-6-sol", "gpt-of-tomorrow");
  }

  @Test
  void aModelWithoutAPriceSaysSo() {
    bench.connectOpenAi("gpt-of-tomorrow");
    assertThat(PickerText.price(row("openai/gpt-of-tomorrow"))).isEqualTo("no price");
  }

  private PickerRow row(String id) {
    return picker.rows().stream().filter(row -> row.model().id().equals(id)).findFirst().orElseThrow();
  }
}
