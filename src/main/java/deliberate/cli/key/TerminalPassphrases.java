package deliberate.cli.key;

import deliberate.message.Text;
import deliberate.settings.key.Passphrases;
import java.io.Console;
import java.util.Optional;

/// Asks for the passphrase on the terminal; without one nobody is asked.
public final class TerminalPassphrases implements Passphrases {
  private static final int TRIES = 3;
  private int tries;

  @Override
  public Optional<char[]> ask(Question question) {
    Console terminal = System.console();
    boolean mayAsk = terminal != null && terminal.isTerminal() && question != Question.NEW && ++tries <= TRIES;
    return mayAsk
        ? Optional.ofNullable(terminal.readPassword("%s ", Text.of(question == Question.AGAIN
            ? "cli.passphrase.again" : "cli.passphrase")))
        : Optional.empty();
  }
}
