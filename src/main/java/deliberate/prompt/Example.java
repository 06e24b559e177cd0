package deliberate.prompt;

/// A worked example (few-shot): what goes in and what should come out.
public record Example(String input, String output, boolean enabled) {

  public Example withInput(String newInput) {
    return new Example(newInput, output, enabled);
  }

  public Example withOutput(String newOutput) {
    return new Example(input, newOutput, enabled);
  }

  public Example withEnabled(boolean on) {
    return new Example(input, output, on);
  }
}
