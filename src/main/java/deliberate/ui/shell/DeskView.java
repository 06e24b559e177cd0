package deliberate.ui.shell;

import deliberate.ui.compare.CompareTools;
import deliberate.ui.kit.Command;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/// What the window shows of a desk, part by part.
///
/// @param title    what is open, at the left of the bar
/// @param controls which case, and running it, at the right of the bar
/// @param work     the prompt, the panes and what stands below them
/// @param tools    what can be done with several panes at once
/// @param find     opens the bar to find with, and to replace with if true
/// @param addSection asks what kind of section to add
/// @param runCases opens the table of cases and runs them
/// @param commands what can be done with each of the panes now
/// @param export   writes the comparison to a file
public record DeskView(Node title, Node controls, Node notice, WorkView work, Node status, CompareTools tools,
                       Consumer<Boolean> find, Runnable addSection, Runnable runCases,
                       Supplier<List<Command>> commands, Runnable export) {}
