package deliberate.run.history;

import java.time.Instant;
import java.util.Optional;

/// Tells processes of this machine apart, also where a number is used again.
final class Processes {
  private Processes() {}

  static String thisOne() {
    return name(ProcessHandle.current());
  }

  static boolean isAlive(String name) {
    String number = name.substring(0, Math.max(0, name.indexOf('@')));
    return number.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(number))
        .filter(process -> process.isAlive() && name(process).equals(name)).isPresent();
  }

  private static String name(ProcessHandle process) {
    Optional<Instant> started = process.info().startInstant();
    return process.pid() + "@" + started.map(Instant::toEpochMilli).orElse(0L);
  }
}
