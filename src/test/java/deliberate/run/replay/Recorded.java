package deliberate.run.replay;

import deliberate.pricing.PriceBook;
import deliberate.pricing.PriceBookFile;
import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.ChatProvider;
import deliberate.provider.ChatRequest;
import deliberate.provider.Endpoint;
import deliberate.provider.KeySource;
import deliberate.provider.ModelSpec;
import deliberate.provider.Secret;
import deliberate.provider.http.HttpLimits;
import deliberate.provider.http.HttpTransport;
import deliberate.provider.http.LoopbackServer;
import deliberate.provider.http.RetryPolicy;
import deliberate.provider.http.connection.Connections;
import deliberate.provider.offline.OfflineModels;
import deliberate.provider.offline.OfflineProvider;
import deliberate.provider.offline.OfflineSpeed;
import deliberate.provider.openai.OpenAiChat;
import deliberate.provider.option.Effort;
import deliberate.provider.option.RequestOption;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.wire.HttpChatProvider;
import deliberate.provider.wire.vendor.VendorBook;
import deliberate.recording.Recording;
import deliberate.run.PromptRef;
import deliberate.run.RunEngine;
import deliberate.run.RunPlan;
import deliberate.run.RunRecord;
import deliberate.task.CancelSignal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Runs that were recorded: over a server that speaks OpenAI's protocol, and by the offline engine.
public final class Recorded {
  public static final String KEY = "sk-planted-0123456789";
  static final Instant THEN = Instant.parse("2026-11-20T10:00:00Z");
  static final PromptRef PROMPT = new PromptRef(new UUID(1, 2), "Countdown", "0123456789ab");
  private static final String EVENTS = "data: {\"id\":\"x\",\"model\":\"gpt-5.4\",\"choices\":[{\"index\":0,\"delta\":"
      + "{\"content\":\"Twelve\"}}]}\n\n"
      + "data: {\"model\":\"gpt-5.4\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\" of " + KEY + "\"},"
      + "\"finish_reason\":\"stop\"}]}\n\n"
      + "data: {\"model\":\"gpt-5.4\",\"choices\":[],\"usage\":{\"prompt_tokens\":11,\"completion_tokens\":120,"
      + "\"total_tokens\":131,\"completion_tokens_details\":{\"reasoning_tokens\":100}}}\n\ndata: [DONE]\n\n";

  private final PriceBook prices = PriceBookFile.builtIn();
  private final Takes takes;
  private final RunEngine engine;

  public Recorded() {
    this(Long.MAX_VALUE);
  }

  /// With so much room for what is to be recorded.
  public Recorded(long most) {
    takes = new Takes(() -> prices, most);
    KeySource keys = _ -> Optional.of(new Secret(KEY));
    HttpTransport transport = new HttpTransport(new Connections(Map.of(), null), HttpLimits.STANDARD,
        RetryPolicy.STANDARD.withoutWaiting());
    OfflineSpeed brisk = OfflineSpeed.all(new OfflineSpeed.Rate(Duration.ofMillis(2), 20_000, 20_000));
    List<ChatProvider> providers = List.of(new OfflineProvider(brisk),
        new HttpChatProvider(new OpenAiChat(), transport, keys, VendorBook.builtIn()));
    engine = new RunEngine(providers, prices, Clock.fixed(THEN, ZoneOffset.UTC), System::nanoTime).keptBy(takes);
  }

  /// An answer from a server, which repeats the key that it was sent.
  public RunRecord fromServer() {
    try (LoopbackServer server = LoopbackServer.answering(
        reply -> reply.stream("text/event-stream").send(EVENTS).end())) {
      Endpoint endpoint = new Endpoint("openai", "OpenAI", "openai", "openai-chat", server.uri("/v1"), "X_KEY",
          Map.of("X-Team", "blue"));
      ModelSpec model = ModelSpec.unknown("openai/gpt-5.4", "openai", "openai-chat", "gpt-5.4");
      return run(model, Optional.of(endpoint));
    }
  }

  /// A request that a server refuses.
  public RunRecord refused() {
    try (LoopbackServer server = LoopbackServer.answering(
        reply -> reply.full(400, "application/json", "{\"error\":{\"message\":\"no such option\"}}"))) {
      Endpoint endpoint = new Endpoint("openai", "OpenAI", "openai", "openai-chat", server.uri("/v1"), "", Map.of());
      return run(ModelSpec.unknown("openai/o", "openai", "openai-chat", "o"), Optional.of(endpoint));
    }
  }

  /// An answer of the offline engine.
  public RunRecord offline() {
    return run(OfflineModels.all().getLast(), Optional.empty());
  }

  /// What knows these runs.
  public Takes takes() {
    return takes;
  }

  public Recording recording(RunRecord... runs) {
    return takes.recording(PROMPT, "case 2", List.of(runs), THEN.plusSeconds(60));
  }

  private RunRecord run(ModelSpec model, Optional<Endpoint> endpoint) {
    RequestOptions options = RequestOptions.NONE.with(RequestOption.SEED, 7)
        .with(RequestOption.EXTRA, Map.of("user", Map.of("id", 5)));
    RunPlan plan = new RunPlan(PROMPT, "case 2", new ChatRequest(model, endpoint,
        List.of(new Message(Role.SYSTEM, "Be brief."),
            new Message(Role.USER, "Reach 24 using each of 4, 7, 8 and 8 at most once, with + - * /.")),
        Effort.DEFAULT, options));
    return engine.run(plan, engine.live(plan), new CancelSignal());
  }

}
