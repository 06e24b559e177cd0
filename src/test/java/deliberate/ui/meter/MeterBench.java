package deliberate.ui.meter;

import static deliberate.ui.compare.CompareBench.done;
import static deliberate.ui.compare.CompareBench.input;
import static deliberate.ui.compare.CompareBench.said;
import static deliberate.ui.compare.CompareBench.started;
import static deliberate.ui.compare.CompareBench.thought;

import deliberate.provider.ChatEvent;
import deliberate.ui.compare.CompareBench;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.compare.ScriptedProvider;
import deliberate.ui.compare.pane.RunInput;
import deliberate.ui.meter.whatif.WhatIfViewModel;
import java.util.List;

/// A meter over the panes of a [CompareBench].
final class MeterBench {
  private final CompareBench panes;

  MeterBench(CompareBench panes) {
    this.panes = panes;
  }

  MeterViewModel meter(CompareViewModel compare) {
    return new MeterViewModel(compare.panes(), panes.pulse,
        new WhatIfViewModel(panes.engine::prices, panes.engine::now));
  }

  /// Each pane answers at once and reports its usage.
  void runAll(CompareViewModel compare, ChatEvent... usages) {
    runAll(compare, input(), List.of("4", "4"), usages);
  }

  void runAll(CompareViewModel compare, RunInput input, List<String> answers, ChatEvent... usages) {
    compare.run(input);
    for (int i = 0; i < usages.length; i++) {
      ScriptedProvider.Stream stream = panes.provider.next();
      String model = stream.request().model().id();
      int place = compare.specs().stream().map(spec -> spec.model()).toList().indexOf(model);
      if (usedReasoning(usages[place])) {
        stream.say(started(), thought("hm"));
      }
      stream.say(said(answers.get(place % answers.size())), usages[place], done());
    }
    panes.tasks.until(() -> !compare.isRunning());
  }

  private static boolean usedReasoning(ChatEvent event) {
    return event instanceof ChatEvent.UsageReported reported && reported.usage().reasoning().or(0) > 0;
  }
}
