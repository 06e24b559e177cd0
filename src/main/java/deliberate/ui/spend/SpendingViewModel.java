package deliberate.ui.spend;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.prompt.cases.HarmlessCsv;
import deliberate.provider.ProviderFailure.Withheld.Cap;
import deliberate.settings.CapsFile;
import deliberate.spend.CapGate;
import deliberate.spend.Caps;
import deliberate.spend.SpendReport;
import deliberate.spend.Spent;
import deliberate.spend.Totals;
import deliberate.store.AtomicFile;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.Dialogs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What has been spent, read anew whenever a run reserves or settles.
public final class SpendingViewModel {
  private static final int DAYS_SHOWN = 14;
  private static final int MONTHS_SHOWN = 6;
  private static final String USUAL_NAME = "spending.csv";
  private static final List<String> HEADINGS = List.of("name", "runs", "usd", "runs_without_price", "money");

  private final CapGate gate;
  private final CapsFile file;
  private final Dialogs dialogs;
  private final TaskRunner tasks;
  private final Debounce pause;
  private final Consumer<String> warn;
  private final ReadOnlyObjectWrapper<Totals> totals = new ReadOnlyObjectWrapper<>(Totals.NONE);
  private final ReadOnlyObjectWrapper<Caps> caps = new ReadOnlyObjectWrapper<>(Caps.DEFAULT);
  private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper sum = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<SpendReport> report = new ReadOnlyObjectWrapper<>(new SpendReport(List.of()));
  private final ReadOnlyObjectWrapper<List<SpendReport.Row>> days = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<SpendReport.Row>> months = new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<SpendReport.By> by = new SimpleObjectProperty<>(SpendReport.By.MODEL);
  private List<Spent> spent = List.of();
  private boolean warned;

  /// @param warn gets a sentence about what went wrong
  public SpendingViewModel(CapGate gate, CapsFile file, Dialogs dialogs, TaskRunner tasks, Debounce pause,
                           Consumer<String> warn) {
    this.gate = gate;
    this.file = file;
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.pause = pause;
    this.warn = warn;
    gate.ask(new AskedCaps(dialogs, tasks));
    gate.listen(() -> tasks.home(this::refresh),
        e -> tasks.home(() -> warn.accept(Text.of("spend.unwritten", String.valueOf(e.getMessage())))));
    by.subscribe(_ -> addUp());
    refresh();
  }

  /// What is spent today, of how much, in words.
  public ReadOnlyStringProperty line() {
    return line.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Totals> totals() {
    return totals.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Caps> caps() {
    return caps.getReadOnlyProperty();
  }

  /// The table, by what was chosen.
  public ReadOnlyObjectProperty<SpendReport> report() {
    return report.getReadOnlyProperty();
  }

  /// Real money of the last days, the latest last.
  public ReadOnlyObjectProperty<List<SpendReport.Row>> days() {
    return days.getReadOnlyProperty();
  }

  /// The same of the last months.
  public ReadOnlyObjectProperty<List<SpendReport.Row>> months() {
    return months.getReadOnlyProperty();
  }

  /// What the table adds up to, and what is in no sum.
  public ReadOnlyStringProperty sum() {
    return sum.getReadOnlyProperty();
  }

  /// What the table is ordered by.
  public ObjectProperty<SpendReport.By> by() {
    return by;
  }

  /// Reads the ledger and the caps again, soon.
  public void refresh() {
    pause.restart(() -> tasks.run(() -> new Read(file.load(), gate.ledger().totals()), this::show, this::unreadable));
  }

  /// Reads every run for the table.
  public void load() {
    tasks.run(() -> gate.ledger().since(Instant.EPOCH), all -> {
      spent = all;
      addUp();
    }, this::unreadable);
  }

  /// Sets the caps, for every window and command from now on.
  public void save(Caps wanted) {
    tasks.run(() -> {
      file.save(wanted);
      return wanted;
    }, _ -> refresh(), this::unreadable);
  }

  /// Asks where to, and writes the table there with every digit.
  public void writeOut() {
    List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
    rows.addAll(report.get().table());
    dialogs.chooseToSave(Text.of("spend.export"), USUAL_NAME).ifPresent(path -> tasks.run(() -> {
      AtomicFile.write(path, HarmlessCsv.of(rows).getBytes(StandardCharsets.UTF_8));
      return path;
    }, _ -> { }, e ->
        warn.accept(Text.of("cases.export.failed", path.getFileName(), String.valueOf(e.getMessage())))));
  }

  private void show(Read read) {
    caps.set(read.caps());
    totals.set(read.totals());
    Totals now = read.totals();
    String today = read.caps().of(Cap.DAY).map(cap ->
        Text.of("spend.today.of", Numbers.money(now.today()), Numbers.money(cap)))
        .orElseGet(() -> Text.of("spend.today", Numbers.money(now.today())));
    String said = now.ahead().signum() == 0 ? today : Text.of("spend.today.ahead", today, Numbers.money(now.ahead()));
    line.set(now.unpricedToday() == 0 ? said
        : Text.of("spend.today.unpriced", said, runs(now.unpricedToday())));
    if (!warned) {
      Optional<String> trouble = LedgerText.of(now);
      warned = trouble.isPresent();
      trouble.ifPresent(warn);
    }
  }

  private void addUp() {
    ZoneId zone = ZoneId.systemDefault();
    report.set(SpendReport.of(spent, by.get(), zone));
    LocalDate today = LocalDate.now(zone);
    days.set(SpendReport.of(spent, SpendReport.By.DAY, zone).lastDays(today, DAYS_SHOWN));
    months.set(SpendReport.of(spent, SpendReport.By.MONTH, zone).lastMonths(today, MONTHS_SHOWN));
    String total = Text.of("spend.sum", Numbers.money(report.get().total()));
    int unpriced = report.get().unpriced();
    sum.set(unpriced == 0 ? total : Text.of("spend.today.unpriced", total, runs(unpriced)));
  }

  private static String runs(int count) {
    return count == 1 ? Text.of("spend.runs.one") : Text.of("spend.runs", Numbers.tokens(count));
  }

  private void unreadable(Exception problem) {
    line.set(Text.of("spend.unknown"));
    warn.accept(Text.of(problem instanceof IOException ? "spend.unreadable" : "spend.unwritten",
        String.valueOf(problem.getMessage())));
  }

  private record Read(Caps caps, Totals totals) {}
}
