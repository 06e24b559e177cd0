package deliberate.ui.cases;

import deliberate.prompt.PaneSpec;
import deliberate.prompt.TestCase;

/// Where a result stands: cases are told apart by who they are, not by what they hold.
record CaseKey(TestCase one, PaneSpec pane) {
  @Override
  public boolean equals(Object other) {
    return other instanceof CaseKey(TestCase otherCase, PaneSpec otherPane) && one == otherCase
        && pane.equals(otherPane);
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(one) + pane.hashCode();
  }
}
