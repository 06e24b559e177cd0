package deliberate.prompt.file.tree;

/// A prompt file that cannot be read or written.
public final class PromptFileException extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient FileProblem problem;

  public PromptFileException(FileProblem problem) {
    this(problem, null);
  }

  public PromptFileException(FileProblem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  public FileProblem problem() {
    return problem;
  }
}
