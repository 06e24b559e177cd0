package deliberate.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.EndpointPreset;
import deliberate.provider.http.LoopbackServer;
import deliberate.settings.LocalServers;
import deliberate.ui.compare.QueuedTasks;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class EndpointCheckTest {
  private static final LoopbackServer.Script TWO_MODELS =
      reply -> reply.full(200, "application/json", "{\"data\":[{\"id\":\"a\"},{\"id\":\"b:latest\"}]}");

  @TempDir
  Path folder;
  private final QueuedTasks tasks = new QueuedTasks();
  private EndpointsViewModel endpoints;
  private EndpointCheck check;

  @BeforeEach
  void setUp() {
    endpoints = SettingsBench.endpoints(folder, tasks, List.of());
    check = endpoints.check();
  }

  @Test
  void saysThatTheServerAnswersAndHowManyModelsItHas() {
    try (LoopbackServer server = LoopbackServer.answering(TWO_MODELS)) {
      address(server);
      check.test();
      assertThat(check.working().get()).isTrue();
      await();
      assertThat(check.result().get()).isEqualTo("Answers; 2 models.");
      assertThat(check.failed().get()).isFalse();
      assertThat(check.listed()).as("only asked whether it answers").isEmpty();
    }
  }

  @Test
  void saysWhichNamedModelsTheServerLacks() {
    try (LoopbackServer server = LoopbackServer.answering(TWO_MODELS)) {
      address(server);
      endpoints.form().models().set("a, b, c");
      check.test();
      await();
      assertThat(check.result().get()).isEqualTo("Answers; 2 models. It does not list c.");
    }
  }

  @Test
  void aFailureIsSaidWithWhatToDo() {
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.full(401, "", ""))) {
      address(server);
      endpoints.form().keyVariable().set("OPENAI_API_KEY");
      check.test();
      await();
      assertThat(check.failed().get()).isTrue();
      assertThat(check.result().get()).contains("did not accept the key", "OPENAI_API_KEY")
          .doesNotContain(SettingsBench.KEY);
    }
  }

  @Test
  void whereNobodyAnswersItSaysSo() {
    endpoints.form().baseUrl().set("http://127.0.0.1:1/v1");
    check.test();
    await();
    assertThat(check.result().get()).startsWith("Nothing answers at http://127.0.0.1:1/v1/models.");
  }

  @Test
  void anAddressThatIsNoneIsNotAsked() {
    endpoints.form().baseUrl().set("nowhere");
    check.test();
    assertThat(check.working().get()).isFalse();
    assertThat(check.failed().get()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"OPENAI_API_KEY, '', sk-planted-0123456789", "OPENAI_API_KEY, typed-key, typed-key"})
  void aKeyJustTypedGoesBeforeThatOfTheVariable(String variable, String typed, String sent) {
    try (LoopbackServer server = LoopbackServer.answering(TWO_MODELS)) {
      address(server);
      endpoints.form().keyVariable().set(variable);
      endpoints.form().sessionKey().set(typed);
      check.test();
      await();
      assertThat(server.requests().getFirst().headers()).containsEntry("authorization", "Bearer " + sent);
    }
  }

  @Test
  void tickingAListedModelNamesItInTheForm() {
    try (LoopbackServer server = LoopbackServer.answering(TWO_MODELS)) {
      address(server);
      endpoints.form().models().set("a");
      check.list();
      await();
      assertThat(check.listed()).extracting(ListedModel::name).containsExactly("a", "b:latest");
      assertThat(check.listed()).extracting(model -> model.picked().get()).containsExactly(true, false);

      check.listed().getLast().picked().set(true);
      assertThat(endpoints.form().models().get()).isEqualTo("a, b:latest");
      endpoints.form().models().set("b:latest");
      assertThat(check.listed()).extracting(model -> model.picked().get()).containsExactly(false, true);
    }
  }

  @Test
  void theFilterNarrowsTheListAndKeepsTheTicks() {
    try (LoopbackServer server = LoopbackServer.answering(TWO_MODELS)) {
      address(server);
      check.list();
      await();
      check.listed().getFirst().picked().set(true);
      check.filter().set("LATEST");
      assertThat(check.shown()).extracting(ListedModel::name).containsExactly("b:latest");
      assertThat(endpoints.form().models().get()).isEqualTo("a");
    }
  }

  @Test
  void stoppingEndsTheWaitAndHangsUp() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch hungUp = new CountDownLatch(1);
    try (LoopbackServer server = LoopbackServer.answering(reply -> {
      asked.countDown();
      reply.awaitHangUp();
      hungUp.countDown();
    })) {
      address(server);
      check.test();
      assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
      check.stop();
      assertThat(check.working().get()).isFalse();
      assertThat(check.result().get()).isEqualTo("Stopped.");
      assertThat(hungUp.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void theAnswerOfOneEndpointIsNotShownForAnother() {
    try (LoopbackServer server = LoopbackServer.answering(TWO_MODELS)) {
      address(server);
      check.list();
      await();
      endpoints.startNew();
      assertThat(check.result().get()).isEmpty();
      assertThat(check.listed()).isEmpty();
    }
  }

  @Test
  void localServersAreOfferedOnceAskedForAndLeftOutOnceSetUp() {
    try (LoopbackServer server = LoopbackServer.answering(TWO_MODELS)) {
      EndpointPreset here = new EndpointPreset("lmstudio", "LM Studio", "", true,
          List.of(new EndpointPreset.Way("openai-chat", server.uri("/v1").toString())));
      EndpointsViewModel withLocal = SettingsBench.endpoints(folder, tasks, List.of(here));
      LocalSearch local = withLocal.local();
      assertThat(server.requests()).as("nobody asked yet").isEmpty();

      local.find();
      tasks.until(() -> !local.working().get());
      assertThat(local.found()).extracting(LocalServers.Found::models).containsExactly(List.of("a", "b:latest"));

      withLocal.startWith(local.found().getFirst());
      assertThat(withLocal.save()).isTrue();
      local.find();
      tasks.until(() -> !local.working().get());
      assertThat(local.found()).isEmpty();
      assertThat(local.result().get()).startsWith("No other server answers");
    }
  }

  private void address(LoopbackServer server) {
    endpoints.form().baseUrl().set(server.uri("/v1").toString());
  }

  private void await() {
    tasks.until(() -> !check.working().get());
  }
}
