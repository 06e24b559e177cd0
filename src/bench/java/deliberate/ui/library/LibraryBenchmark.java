package deliberate.ui.library;

import deliberate.bench.Benchmark;
import deliberate.bench.FxStart;
import deliberate.bench.Report;
import deliberate.bench.Samples;
import deliberate.prompt.library.LibraryFolder;
import deliberate.prompt.library.LibraryFolder.Listing;
import deliberate.prompt.library.LibraryFolder.Watch;
import deliberate.prompt.library.LibraryItem;
import deliberate.prompt.library.LibraryNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.stage.Stage;

/// A library of 5,000 prompts in nested folders: read for the first time and again, searched with every key, shown.
public final class LibraryBenchmark implements Benchmark {
  private static final int FILES = 5_000;
  private static final int ROUNDS = 40;
  private static final double NANOS = 1e6;

  @Override
  public void run(Report report) throws Exception {
    Path folder = Files.createTempDirectory("library");
    try {
      write(folder);
      report.note("library", FILES + " prompts in " + FILES / 10 + " folders, three deep");
      Listing none = new Listing(List.of(), false);
      long start = System.nanoTime();
      Listing names = LibraryFolder.list(folder, Watch.NONE);
      report.note("names, the first time", millis(start) + " ms");
      start = System.nanoTime();
      Listing read = LibraryFolder.read(names, none, Object::toString, Watch.NONE);
      report.note("all read, the first time", millis(start) + " ms");
      Samples again = times(() -> LibraryFolder.read(LibraryFolder.list(folder, Watch.NONE), read, Object::toString,
          Watch.NONE));
      report.measured("looked at again, nothing changed", again);
      Random random = new Random(1);
      Samples search = times(() -> found(read, "w" + random.nextInt(1000)));
      report.measured("searched", search);
      shown(report, read);
      report.atMost("searched, p95", search.percentile(95), 50, "ms");
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static void shown(Report report, Listing read) throws Exception {
    FxStart.await();
    TreeView<LibraryNode> tree = onFx(() -> new TreeView<>());
    tree.setCellFactory(_ -> new TreeCell<>() {
      @Override
      protected void updateItem(LibraryNode node, boolean empty) {
        super.updateItem(node, empty);
        setText(empty ? null : node.name()); // a node's own words hold all that is in it
      }
    });
    LibraryTree shown = onFx(() -> new LibraryTree(tree));
    Stage stage = onFx(() -> {
      Stage made = new Stage();
      made.setScene(new Scene(tree, 300, 700));
      made.show();
      return made;
    });
    LibraryNode nested = found(read, "");
    LibraryNode flat = new LibraryNode("library", Optional.empty(), read.items().stream().map(item ->
        new LibraryNode(item.name(), Optional.of(item), List.of())).toList());
    for (LibraryNode all : List.of(nested, flat)) {
      String what = all == nested ? "all of it shown, on the JavaFX thread" : "all in one folder shown";
      Samples shows = times(() -> onFx(() -> {
        shown.show(all, false);
        tree.layout();
        return null;
      }));
      report.measured(what, shows);
      report.atMost("shown, p95", shows.percentile(95), 100, "ms");
    }
    onFx(() -> {
      stage.close();
      return null;
    });
  }

  private static LibraryNode found(Listing listing, String word) {
    List<LibraryItem> items = listing.items().stream().filter(item -> item.fits(List.of(word))).toList();
    return LibraryNode.of("library", items);
  }

  private static <T> Samples times(Callable<T> work) throws Exception {
    List<Double> times = new ArrayList<>();
    for (int round = -5; round < ROUNDS; round++) { // the first ones warm up
      long start = System.nanoTime();
      work.call();
      if (round >= 0) {
        times.add((System.nanoTime() - start) / NANOS);
      }
    }
    return new Samples("ms", times);
  }

  private static <T> T onFx(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }

  private static long millis(long start) {
    return Math.round((System.nanoTime() - start) / NANOS);
  }

  private static void write(Path folder) throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < FILES; i++) {
      Path inside = folder.resolve("g" + i % 10).resolve("h" + i / 10 % 10).resolve("k" + i / 100 % 5);
      Files.createDirectories(inside);
      String words = String.join(" ", IntStream.range(0, 300).mapToObj(_ -> "w" + random.nextInt(5000)).toList());
      Files.writeString(inside.resolve("prompt-" + i + LibraryFolder.ENDING), "deliberate: 1\ntitle: Prompt " + i
          + "\ntags: [t" + i % 20 + "]\nsections:\n  - id: task\n    kind: task\n    text: " + words + "\n");
    }
  }
}
