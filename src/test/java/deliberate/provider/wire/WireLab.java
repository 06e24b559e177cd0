package deliberate.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Carried;
import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.ChatEvent;
import deliberate.provider.ChatRequest;
import deliberate.provider.Endpoint;
import deliberate.provider.ModelSpec;
import deliberate.provider.ProviderFailure;
import deliberate.provider.Secret;
import deliberate.provider.http.HttpLimits;
import deliberate.provider.http.HttpTransport;
import deliberate.provider.http.RetryPolicy;
import deliberate.provider.http.connection.Connections;
import deliberate.provider.option.Effort;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.usage.Usage;
import deliberate.provider.wire.vendor.VendorBook;
import deliberate.task.CancelSignal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks a protocol for one answer and keeps what it tells; checks on the way that it keeps to the contract.
public final class WireLab {
  /// What every request of the lab carries as its key.
  public static final String KEY = "sk-test-0123456789";
  private static final Connections DIRECT = new Connections(Map.of(), null);

  private final WireProtocol protocol;
  private final List<ChatEvent> events = new ArrayList<>();
  private Connections connections = DIRECT;
  private HttpLimits limits = HttpLimits.STANDARD;
  private RetryPolicy retries = RetryPolicy.NEVER;
  private String vendor = "";
  private String model = "test-model";
  private Effort effort = Effort.DEFAULT;
  private RequestOptions options = RequestOptions.NONE;
  private Map<String, String> headers = Map.of();
  private boolean plainAllowed;
  private Consumer<ChatEvent> watcher = event -> {};
  private List<Message> earlier = List.of();

  public WireLab(WireProtocol protocol) {
    this.protocol = protocol;
  }

  public WireLab connections(Connections value) {
    connections = value;
    return this;
  }

  public WireLab plainAllowed() {
    plainAllowed = true;
    return this;
  }

  public WireLab limits(HttpLimits value) {
    limits = value;
    return this;
  }

  public WireLab retries(RetryPolicy value) {
    retries = value;
    return this;
  }

  /// Puts the question once more, after the question and the answer of that one.
  public WireLab after(WireLab first) {
    earlier = List.of(new Message(Role.USER, "Hello ☕"), first.reply());
    return this;
  }

  public WireLab vendor(String value) {
    vendor = value;
    return this;
  }

  public WireLab model(String value) {
    model = value;
    return this;
  }

  public WireLab effort(Effort value) {
    effort = value;
    return this;
  }

  public WireLab options(RequestOptions value) {
    options = value;
    return this;
  }

  public WireLab headers(Map<String, String> value) {
    headers = value;
    return this;
  }

  /// Sees each event as it comes, on the thread that reads.
  public WireLab watch(Consumer<ChatEvent> value) {
    watcher = value;
    return this;
  }

  public WireLab ask(URI baseUrl) {
    return ask(baseUrl, new CancelSignal());
  }

  public WireLab ask(URI baseUrl, CancelSignal cancel) {
    HttpTransport transport = new HttpTransport(connections, limits, retries);
    Endpoint endpoint = new Endpoint("test", "Test", vendor, protocol.id(), baseUrl, "TEST_KEY", headers,
        Map.of(), plainAllowed);
    ChatRequest request = new ChatRequest(ModelSpec.unknown("test/model", vendor, protocol.id(), model),
        Optional.of(endpoint), messages(), effort, options);
    HttpChatProvider provider =
        new HttpChatProvider(protocol, transport, asked -> Optional.of(new Secret(KEY)), VendorBook.builtIn());
    provider.stream(request, event -> {
      events.add(event);
      watcher.accept(event);
    }, cancel);
    assertThat(events.getFirst()).isEqualTo(provider.preview(request));
    assertThat(events.stream().filter(ChatEvent::isTerminal)).as("terminal events of %s", events).hasSize(1);
    assertThat(events.getLast().isTerminal()).as("ends with its terminal event: %s", events).isTrue();
    assertThat(events.toString()).doesNotContain(KEY);
    return this;
  }

  private List<Message> messages() {
    List<Message> messages = new ArrayList<>(List.of(new Message(Role.SYSTEM, "Be brief.")));
    messages.addAll(earlier);
    messages.add(new Message(Role.USER, "Hello ☕"));
    return messages;
  }

  /// The answer as it goes back with the next turn.
  private Message reply() {
    int told = 0;
    List<Carried> carried = new ArrayList<>();
    for (ChatEvent event : events) {
      switch (event) {
        case ChatEvent.Answer piece -> told += piece.text().length();
        case ChatEvent.ToCarry part -> carried.add(
            new Carried(protocol.id(), model, part.kind(), part.data(), told - part.covers(), told));
        default -> { }
      }
    }
    return new Message(Role.ASSISTANT, answer(), carried);
  }

  /// All but the copy of what went over the wire.
  public List<ChatEvent> events() {
    return events.stream().filter(event -> !(event instanceof ChatEvent.Wire)).toList();
  }

  public <T extends ChatEvent> List<T> all(Class<T> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public ChatEvent last() {
    return events.getLast();
  }

  public ChatEvent.Sent sent() {
    return (ChatEvent.Sent) events.getFirst();
  }

  /// What came as answer, without what was taken back.
  public String answer() {
    return text(false);
  }

  /// What came as thinking, with what was first taken for answer.
  public String thinking() {
    return text(true);
  }

  /// The last usage that was reported.
  public Usage usage() {
    return all(ChatEvent.UsageReported.class).getLast().usage();
  }

  public ProviderFailure failure() {
    assertThat(last()).isInstanceOf(ChatEvent.Failed.class);
    return ((ChatEvent.Failed) last()).failure();
  }

  private String text(boolean ofThinking) {
    StringBuilder thinking = new StringBuilder();
    StringBuilder answer = new StringBuilder();
    for (ChatEvent event : events) {
      switch (event) {
        case ChatEvent.Thinking piece -> thinking.append(piece.text());
        case ChatEvent.Answer piece -> answer.append(piece.text());
        case ChatEvent.AnswerWasThinking _ -> {
          thinking.append(answer);
          answer.setLength(0);
        }
        default -> { }
      }
    }
    return (ofThinking ? thinking : answer).toString();
  }
}
