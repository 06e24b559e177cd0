package deliberate;

/// Where the app starts: no arguments opens the window, anything else goes to the command line.
public final class Launcher {
  private Launcher() {}

  public static void main(String[] arguments) {
    Wiring.start(arguments);
  }
}
