package deliberate.run.history;

import deliberate.bench.Benchmark;
import deliberate.bench.Report;
import deliberate.bench.Samples;
import deliberate.message.Numbers;
import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.ChatEvent;
import deliberate.provider.ChatRequest;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.option.Effort;
import deliberate.recording.Tape;
import deliberate.run.RunPlan;
import deliberate.run.RunRecord;
import deliberate.run.ScriptedRun;
import deliberate.run.history.entry.Outcome;
import deliberate.run.history.entry.Query;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// A hundred thousand kept runs: finding, scrolling, keeping one more, opening. `BENCH_RUNS` makes it fewer.
public final class HistoryBenchmark implements Benchmark {
  private static final int RUNS = Integer.parseInt(System.getenv().getOrDefault("BENCH_RUNS", "100000"));
  private static final int AT_ONCE = 1_000;
  private static final int PAGE = 50;
  private static final int TIMES = 40;
  private static final int PROMPTS = 40;
  private static final int PROMPT_WORDS = 120;
  private static final int THINKING_WORDS = 300;
  private static final int ANSWER_WORDS = 40;
  private static final double TARGET_MS = 100;
  private static final double ON_DISK_MS = 1_000;

  private static final int WORDS = 10_000;

  private final Random random = new Random(7);
  private final List<String> vocabulary = vocabulary();
  private final RunRecord pattern = ScriptedRun.of("deepseek", "deepseek-v4-flash", ThinkingKind.RAW).sent()
      .at(100, new ChatEvent.Thinking(ThinkingKind.RAW, "a"))
      .at(200, new ChatEvent.Answer("b"))
      .at(300, new ChatEvent.Finished(StopReason.COMPLETE, "stop")).run();

  @Override
  public void run(Report report) throws Exception {
    Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "history");
    try {
      long start = System.nanoTime();
      fill(folder);
      report.note("filled with", RUNS + " runs of " + (PROMPT_WORDS + THINKING_WORDS + ANSWER_WORDS) + " words in "
          + (System.nanoTime() - start) / 1_000_000_000 + " s, "
          + Numbers.bytes(Files.size(folder.resolve("history.db"))));
      open(report, folder);
      try (RunHistory history = RunHistory.open(folder, Clock.systemUTC())) {
        search(report, history);
        scroll(report, history);
        keep(report, history);
      }
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
    }
  }

  private void search(Report report, RunHistory history) throws Exception {
    measure(report, "everything, first page", () -> first(history, Query.ALL));
    measure(report, "a rare word", () -> first(history, Query.ALL.withWords(word(9_000 + random.nextInt(900)))));
    measure(report, "a word that nearly all have", () -> first(history, Query.ALL.withWords(word(0) + " ")));
    measure(report, "the beginning of a word",
        () -> first(history, Query.ALL.withWords(beginning(random.nextInt(WORDS)))));
    measure(report, "two words and a model", () -> first(history,
        Query.ALL.withWords(word(1) + " " + word(random.nextInt(500)))
            .withModel(Optional.of("deepseek/deepseek-v4-flash"))));
    measure(report, "cost, outcome and star", () -> first(history,
        Query.ALL.withCost(Optional.of(new BigDecimal("0.0001")), Optional.of(BigDecimal.ONE))
            .withOutcome(Optional.of(Outcome.FINISHED)).withStarred(true)));
    measure(report, "what can be filtered by", history::choices);
  }

  private void scroll(Report report, RunHistory history) throws Exception {
    Found all = history.find(Query.ALL);
    measure(report, "a page anywhere", () -> history.page(all, random.nextInt(all.size()), PAGE));
    measure(report, "a whole run", () -> history.load(history.ids(all, List.of(random.nextInt(all.size())))
        .getFirst()).orElseThrow());
    measure(report, "the same with its events", () -> history.loadWhole(
        history.ids(all, List.of(random.nextInt(all.size()))).getFirst()).orElseThrow());
  }

  private void keep(Report report, RunHistory history) throws Exception {
    Samples kept = times(() -> {
      history.record(run());
      history.flush();
      return null;
    });
    report.measured("a run to be on disk", kept);
    report.atMost("on disk after its end, p99", kept.percentile(99), ON_DISK_MS, "ms");
  }

  private void open(Report report, Path folder) throws Exception {
    Samples clean = times(() -> {
      try (RunHistory history = RunHistory.open(folder, Clock.systemUTC())) {
        return history.load(UUID.randomUUID());
      }
    });
    report.measured("opening and closing", clean);
    long start = System.nanoTime();
    Files.createFile(folder.resolve("history.db.doubt"));
    try (RunHistory history = RunHistory.open(folder, Clock.systemUTC())) {
      history.load(UUID.randomUUID());
    }
    report.note("opening with a check of all pages", (System.nanoTime() - start) / 1_000_000 + " ms");
  }

  private static List<?> first(RunHistory history, Query query) throws IOException {
    return history.page(history.find(query), 0, PAGE);
  }

  private void measure(Report report, String what, Callable<?> work) throws Exception {
    Samples times = times(work);
    report.measured(what, times);
    report.atMost(what + ", p95", times.percentile(95), TARGET_MS, "ms");
  }

  private static Samples times(Callable<?> work) throws Exception {
    List<Double> times = new ArrayList<>();
    for (int round = -5; round < TIMES; round++) { // the first ones warm up
      long start = System.nanoTime();
      work.call();
      if (round >= 0) {
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    return new Samples("ms", times);
  }

  private void fill(Path folder) throws IOException {
    try (HistoryFile file = new HistoryFile(folder.resolve("history.db"), Clock.systemUTC())) {
      for (int done = 0; done < RUNS; done += AT_ONCE) {
        file.write(connection -> {
          RunWriting writing = new RunWriting(connection, Processes.thisOne());
          for (int i = 0; i < AT_ONCE; i++) {
            writing.ended(run(), random.nextInt(20) == 0 ? Outcome.FAILED : Outcome.FINISHED, List.of(),
                Optional.of(tape(words(random, THINKING_WORDS), words(random, ANSWER_WORDS))));
          }
          return null;
        });
      }
    }
  }

  private RunRecord run() {
    Random prompt = new Random(random.nextInt(PROMPTS));
    ChatRequest asked = pattern.plan().request();
    RunPlan plan = new RunPlan(pattern.plan().prompt(), "case", new ChatRequest(asked.model(), asked.endpoint(),
        List.of(new Message(Role.USER, words(prompt, PROMPT_WORDS))), asked.effort(), asked.options()));
    return new RunRecord(UUID.randomUUID(), pattern.startedAt(), plan, pattern.status(), pattern.answeredModel(),
        pattern.sentEffort(), List.of(), "{\"messages\":[]}", pattern.carry(), List.of(), List.of(),
        pattern.thinkingKind(), words(random, THINKING_WORDS), words(random, ANSWER_WORDS), pattern.stopReason(),
        pattern.usage(), pattern.bill(), pattern.clock(), pattern.failure(), pattern.wire());
  }

  /// As a server of OpenAI's protocol tells them: an event a word.
  private static Tape tape(String thinking, String answer) {
    List<Tape.Moment> moments = new ArrayList<>();
    moments.add(new Tape.Moment(Duration.ZERO, new ChatEvent.Sent(Effort.DEFAULT, "", List.of())));
    Duration at = Duration.ofMillis(700);
    for (String word : (thinking + answer).split("(?<= )")) {
      at = at.plusNanos(11_000_000 + word.hashCode() % 5_000_000);
      boolean thinks = at.toSeconds() < 3;
      moments.add(new Tape.Moment(at, new ChatEvent.Received("", "{\"id\":\"chatcmpl-Bx7Qd0yT1mPzUo5rWk3\","
          + "\"object\":\"chat.completion.chunk\",\"created\":1764331200,\"model\":\"deepseek-v4-flash\","
          + "\"system_fingerprint\":\"fp_3ad8c1e07b\",\"choices\":[{\"index\":0,\"delta\":{\""
          + (thinks ? "reasoning_content" : "content") + "\":\"" + word + "\"},\"finish_reason\":null}]}")));
      moments.add(new Tape.Moment(at.plusNanos(40_000),
          thinks ? new ChatEvent.Thinking(ThinkingKind.RAW, word) : new ChatEvent.Answer(word)));
    }
    moments.add(new Tape.Moment(at.plusMillis(5), new ChatEvent.Finished(StopReason.COMPLETE, "stop")));
    return new Tape(moments);
  }

  /// Few words come often and most come seldom, as in any language.
  private String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(word((int) (Math.pow(random.nextDouble(), 4) * WORDS))).append(' ');
    }
    return text.toString();
  }

  private String word(int rank) {
    return vocabulary.get(rank);
  }

  /// Three letters, as of a word that is still being typed.
  private String beginning(int rank) {
    String word = word(rank);
    return word.substring(0, Math.min(3, word.length()));
  }

  /// Made of syllables, so that words begin alike about as often as in a language.
  private static List<String> vocabulary() {
    Random syllables = new Random(3);
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < WORDS) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < 1 + syllables.nextInt(4); i++) {
        word.append("bcdfghjklmnprstvwz".charAt(syllables.nextInt(18))).append("aeiou".charAt(syllables.nextInt(5)));
      }
      words.add(word.toString());
    }
    return List.copyOf(words);
  }
}
