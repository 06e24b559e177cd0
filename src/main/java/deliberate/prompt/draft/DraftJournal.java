package deliberate.prompt.draft;

import deliberate.store.AtomicFile;
import deliberate.store.Lease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The drafts of this process, and those that processes left behind which are gone. Thread-safe.
///
/// `journal/<process>/<draft>.json`, and `journal/<process>.lock`, which its process has the lease of. What is taken
/// over from a process that is gone is moved, never copied and deleted, so that it is somewhere at any moment.
public final class DraftJournal implements AutoCloseable {
  private static final String ENDING = ".json";
  private static final String LOCK = ".lock";

  private final Path folder;
  private final String mine = UUID.randomUUID().toString();
  private final List<Lease> leases = new ArrayList<>();
  private final Set<UUID> givenUp = new HashSet<>();
  private boolean open;
  private boolean closed;

  public DraftJournal(Path folder) {
    this.folder = folder;
  }

  /// A draft that was left behind.
  public record Found(Path file, Draft draft) {}

  /// What was left behind.
  ///
  /// @param drafts     newest first
  /// @param unreadable files that are no drafts; they stay where they are
  public record Findings(List<Found> drafts, List<Path> unreadable) {}

  /// Keeps a draft in place of the older one of its id; it is on the disk when this returns.
  public synchronized void write(Draft draft) throws IOException {
    if (!closed && !givenUp.contains(draft.id())) {
      begin();
      AtomicFile.writePrivate(fileOf(draft.id()), DraftFile.write(draft));
    }
  }

  /// Forgets a draft: it has been saved or given up.
  public synchronized void remove(UUID id) throws IOException {
    if (open && !closed) {
      Files.deleteIfExists(fileOf(id));
    }
  }

  /// Forgets a draft for good; one that is still on its way is not written any more.
  ///
  /// @return whether there was one
  public synchronized boolean giveUp(UUID id) throws IOException {
    givenUp.add(id);
    return open && !closed && Files.deleteIfExists(fileOf(id));
  }

  /// The drafts of processes that are gone. They are this process's to take over or to discard from now on; another
  /// process that looks does not find them.
  public synchronized Findings find() throws IOException {
    List<Found> drafts = new ArrayList<>();
    List<Path> unreadable = new ArrayList<>();
    for (Path gone : gone()) {
      for (Path file : files(gone)) {
        try {
          drafts.add(new Found(file, DraftFile.read(file)));
        } catch (IOException _) { // it stays where it is, and the user is told its name
          unreadable.add(file);
        }
      }
    }
    drafts.sort(Comparator.comparing((Found found) -> found.draft().at()).reversed());
    return new Findings(List.copyOf(drafts), List.copyOf(unreadable));
  }

  /// Makes a draft one of this process.
  public synchronized void takeOver(Found found) throws IOException {
    begin();
    Path here = fileOf(found.draft().id());
    if (Files.exists(here)) { // what was typed since is in it
      Files.deleteIfExists(found.file());
    } else {
      Files.move(found.file(), here, StandardCopyOption.ATOMIC_MOVE);
    }
    tidy(found.file().getParent());
  }

  /// Deletes a draft that the user does not want.
  public synchronized void discard(Found found) throws IOException {
    Files.deleteIfExists(found.file());
    tidy(found.file().getParent());
  }

  /// Ends in peace: nothing is unsaved any more, or the user has given it up.
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    if (open) {
      for (Path file : files(folder.resolve(mine))) {
        Files.deleteIfExists(file);
      }
      tidy(folder.resolve(mine));
    }
    for (Lease lease : leases) {
      lease.close();
    }
  }

  private void begin() throws IOException {
    if (!open) {
      Lease.take(folder.resolve(mine + LOCK)).ifPresent(leases::add);
      Files.createDirectories(folder.resolve(mine));
      open = true;
    }
  }

  private List<Path> gone() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> gone = new ArrayList<>();
    try (Stream<Path> processes = Files.list(folder)) {
      for (Path process : processes.filter(Files::isDirectory).sorted().toList()) {
        Optional<Lease> lease = Lease.take(lockOf(process));
        if (lease.isPresent()) {
          leases.add(lease.get());
          gone.add(process);
        }
      }
    }
    return gone;
  }

  private static List<Path> files(Path process) throws IOException {
    try (Stream<Path> files = Files.list(process)) {
      return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
    } catch (NoSuchFileException _) {
      return List.of();
    }
  }

  /// Takes an empty folder away; what a killed write left in it goes too.
  private void tidy(Path process) throws IOException {
    if (files(process).isEmpty() && Files.isDirectory(process)) {
      try (Stream<Path> rest = Files.list(process)) {
        for (Path file : rest.toList()) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(process);
      Files.deleteIfExists(lockOf(process));
    }
  }

  private static Path lockOf(Path process) {
    return process.resolveSibling(process.getFileName() + LOCK);
  }

  private Path fileOf(UUID id) {
    return folder.resolve(mine).resolve(id + ENDING);
  }
}
