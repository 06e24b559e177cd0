package deliberate.format.part;

import deliberate.format.Losses;
import deliberate.prompt.Example;
import deliberate.prompt.Placeholders;
import deliberate.prompt.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What user and assistant say to each other, told apart.
///
/// @param opening what the user asks first
/// @param later   what the user says after answers
record Exchange(List<Example> examples, Optional<String> opening, List<String> later) {

  /// Pairs before the last question are worked examples where the file says so, or where the last question alone uses
  /// variables; else they are a conversation, whose answers a model will give itself.
  static Exchange of(List<Spoken> messages, Losses losses) {
    List<Spoken> joined = joined(messages, losses);
    List<Example> examples = new ArrayList<>();
    int at = 0;
    if (areExamples(joined)) {
      for (; at + 2 < joined.size(); at += 2) {
        examples.add(new Example(joined.get(at).text(), joined.get(at + 1).text(), true));
      }
    } else {
      for (; at + 1 < joined.size() && joined.get(at).example() && joined.get(at + 1).example(); at += 2) {
        examples.add(new Example(joined.get(at).text(), joined.get(at + 1).text(), true));
      }
    }
    List<String> asked = new ArrayList<>();
    for (Spoken one : joined.subList(at, joined.size())) {
      if (one.role() == Role.USER) {
        asked.add(one.text());
      } else {
        Spoken.loseAnswer(one, losses);
      }
    }
    return new Exchange(examples, asked.stream().findFirst(), asked.isEmpty() ? asked : asked.subList(1, asked.size()));
  }

  /// User and assistant in turn, the user first; neighbours of one role are one message.
  private static List<Spoken> joined(List<Spoken> messages, Losses losses) {
    List<Spoken> joined = new ArrayList<>();
    for (Spoken one : messages) {
      if (joined.isEmpty() && one.role() == Role.ASSISTANT) {
        Spoken.loseAnswer(one, losses);
      } else if (!joined.isEmpty() && joined.getLast().role() == one.role()) {
        Spoken before = joined.removeLast();
        joined.add(new Spoken(one.role(), before.text() + "\n\n" + one.text(), before.place(), before.example()));
      } else {
        joined.add(one);
      }
    }
    return joined;
  }

  private static boolean areExamples(List<Spoken> joined) {
    return joined.size() > 2 && joined.getLast().role() == Role.USER && uses(joined.getLast())
        && joined.subList(0, joined.size() - 1).stream().noneMatch(Exchange::uses);
  }

  private static boolean uses(Spoken one) {
    return !Placeholders.in(one.text()).uses().isEmpty();
  }
}
