package deliberate.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.EndpointPreset;
import deliberate.provider.http.LoopbackServer;
import deliberate.ui.FxFailures;
import deliberate.ui.kit.Dressed;
import deliberate.ui.shell.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith({FxFailures.class, ApplicationExtension.class})
class EndpointsViewTest {
  private final LoopbackServer server = LoopbackServer.answering(reply -> reply.full(200, "application/json",
      "{\"data\":[{\"id\":\"qwen3:8b\"},{\"id\":\"gpt-oss:20b\"}]}"));
  private EndpointsViewModel endpoints;

  @Start
  void show(Stage stage) throws IOException {
    EndpointPreset here = new EndpointPreset("ollama", "Ollama", "", true,
        List.of(new EndpointPreset.Way("openai-chat", server.uri("/v1").toString())));
    endpoints = SettingsBench.endpoints(Files.createTempDirectory("settings"), Toolkit.tasks(), List.of(here));
    stage.setScene(Dressed.in(new Scene(new EndpointsView(endpoints), 840, 620), "settings/settings"));
    stage.show();
  }

  @AfterEach
  void closeServer() {
    server.close();
  }

  @Test
  void aVendorChosenFillsTheFormAndItsProtocolsCanBeChosen(FxRobot robot) {
    ChoiceBox<EndpointPreset> vendors = choice(robot, "#endpoint-vendor");
    robot.interact(() -> vendors.setValue(vendors.getItems().stream()
        .filter(preset -> preset.id().equals("openai")).findFirst().orElseThrow()));

    assertThat(text(robot, "#endpoint-url")).isEqualTo("https://api.openai.com/v1");
    assertThat(text(robot, "#endpoint-variable")).isEqualTo("OPENAI_API_KEY");
    assertThat(label(robot, "#endpoint-variable-state")).isEqualTo("OPENAI_API_KEY is set.");
    ChoiceBox<String> protocols = choice(robot, "#endpoint-protocol");
    assertThat(protocols.getValue()).isEqualTo("openai-chat");
    robot.interact(() -> vendors.setValue(vendors.getItems().stream()
        .filter(preset -> preset.id().equals("google")).findFirst().orElseThrow()));
    assertThat(protocols.getItems()).containsExactly("gemini");
    assertThat(protocols.getValue()).isEqualTo("gemini");
  }

  @Test
  void aLocalServerIsFoundTestedAndSavedWithItsModels(FxRobot robot) throws TimeoutException {
    robot.clickOn("#find-local");
    until(() -> !endpoints.local().found().isEmpty());
    robot.clickOn(".found-server");
    assertThat(text(robot, "#endpoint-models")).isEqualTo("qwen3:8b, gpt-oss:20b");

    robot.clickOn("#endpoint-test");
    until(() -> endpoints.check().result().get().startsWith("Answers"));
    assertThat(label(robot, "#endpoint-result")).isEqualTo("Answers; 2 models.");
    robot.clickOn("#endpoint-save");
    assertThat(endpoints.entries()).singleElement().satisfies(entry -> assertThat(entry.models()).hasSize(2));
  }

  @Test
  void listedModelsAreTickedIntoTheForm(FxRobot robot) throws TimeoutException {
    assertThat(robot.lookup("#listed-models").queryAs(ListView.class).getParent().isVisible()).isFalse();
    robot.interact(() -> endpoints.form().baseUrl().set(server.uri("/v1").toString()));
    robot.clickOn("#endpoint-list-models");
    until(() -> endpoints.check().listed().size() == 2);

    robot.clickOn(robot.lookup("#listed-models").lookup(".check-box").nth(1).<javafx.scene.Node>query());

    assertThat(text(robot, "#endpoint-models")).isEqualTo("gpt-oss:20b");
  }

  private static void until(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(TextField.class).getText();
  }

  private static String label(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  @SuppressWarnings("unchecked")
  private static <T> ChoiceBox<T> choice(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(ChoiceBox.class);
  }
}
