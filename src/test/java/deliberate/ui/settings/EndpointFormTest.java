package deliberate.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.EndpointPreset;
import deliberate.provider.wire.vendor.VendorBook;
import deliberate.settings.Settings.EndpointEntry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EndpointFormTest {
  private static final List<String> SPOKEN =
      List.of("anthropic-messages", "gemini", "ollama", "openai-chat", "openai-responses");

  private final EndpointForm form =
      new EndpointForm(VendorBook.builtIn().presets(), SPOKEN, variable -> variable.equals("OPENAI_API_KEY"));

  @Test
  void aServerOfAnyMakeComesFirstAndMaySpeakEverything() {
    assertThat(form.vendor().get().isAny()).isTrue();
    assertThat(form.vendors().getFirst().isAny()).isTrue();
    assertThat(form.protocols()).startsWith("openai-chat").containsExactlyInAnyOrderElementsOf(SPOKEN);
  }

  @Test
  void aVendorFillsTheForm() {
    form.vendor().set(preset("openai"));

    assertThat(form.name().get()).isEqualTo("OpenAI");
    assertThat(form.baseUrl().get()).isEqualTo("https://api.openai.com/v1");
    assertThat(form.keyVariable().get()).isEqualTo("OPENAI_API_KEY");
    assertThat(form.protocols()).containsExactly("openai-chat", "openai-responses");
    assertThat(form.protocol().get()).isEqualTo("openai-chat");
  }

  @Test
  void anotherVendorReplacesWhatTheFirstOneFilledIn() {
    form.vendor().set(preset("openai"));
    form.vendor().set(preset("google"));

    assertThat(form.name().get()).isEqualTo("Google Gemini");
    assertThat(form.baseUrl().get()).isEqualTo("https://generativelanguage.googleapis.com/v1beta");
    assertThat(form.keyVariable().get()).isEqualTo("GEMINI_API_KEY");
    assertThat(form.protocol().get()).isEqualTo("gemini");
  }

  @Test
  void whatTheUserTypedStays() {
    form.name().set("Work");
    form.baseUrl().set("https://proxy.example.com/v1");
    form.keyVariable().set("WORK_KEY");

    form.vendor().set(preset("openai"));

    assertThat(form.name().get()).isEqualTo("Work");
    assertThat(form.baseUrl().get()).isEqualTo("https://proxy.example.com/v1");
    assertThat(form.keyVariable().get()).isEqualTo("WORK_KEY");
  }

  @Test
  void anotherProtocolBringsItsAddressUnlessTheUserTypedOne() {
    form.vendor().set(preset("ollama"));
    form.protocol().set("ollama");
    assertThat(form.baseUrl().get()).isEqualTo("http://127.0.0.1:11434");

    form.baseUrl().set("http://127.0.0.1:5000");
    form.protocol().set("openai-chat");
    assertThat(form.baseUrl().get()).isEqualTo("http://127.0.0.1:5000");
  }

  @Test
  void showingAnEndpointChangesNothingOfIt() {
    EndpointEntry entry =
        new EndpointEntry("x", "X", "openai", "gemini", "https://api.mistral.ai/v1", "", List.of("m"));

    form.show(Optional.of(entry));

    assertThat(form.entry("x")).isEqualTo(entry);
    assertThat(form.protocols()).contains("gemini");
  }

  @Test
  void tellsWhetherTheKeyVariableIsSet() {
    form.keyVariable().set("OPENAI_API_KEY");
    assertThat(form.variableState().get()).isEqualTo("OPENAI_API_KEY is set.");
    form.keyVariable().set("OTHER_KEY");
    assertThat(form.variableState().get()).isEqualTo("OTHER_KEY is not set.");
    form.keyVariable().set("");
    assertThat(form.variableState().get()).isEmpty();
  }

  @Test
  void aKeyInPlaceOfItsVariableIsNotRepeated() {
    form.keyVariable().set("sk-planted-key");
    assertThat(form.variableState().get()).isEmpty();
  }

  @Test
  void asksForTheNameThatAnAddressLeavesOpen() {
    form.vendor().set(preset("azure"));
    form.models().set("m");
    assertThat(form.problem()).contains("braces");
  }

  @Test
  void pickingModelsKeepsThoseThatWereTyped() {
    form.models().set("mine, a");
    form.pick("b", true);
    form.pick("a", false);
    assertThat(form.models().get()).isEqualTo("mine, b");
  }

  static EndpointPreset preset(String id) {
    return VendorBook.builtIn().presets().stream().filter(preset -> preset.id().equals(id)).findFirst().orElseThrow();
  }
}
