package deliberate.provider.offline.logic;

import deliberate.provider.offline.family.Job;
import deliberate.provider.offline.family.Scratchpad;
import deliberate.provider.offline.logic.AssignmentSearch.Rule;
import deliberate.provider.offline.reading.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Who is a knight and who a knave, from what each says.
///
/// @param liars whether the prompt speaks of truth-tellers and liars instead
record KnightsJob(List<String> people, List<Statement> statements, boolean liars) implements Job {

  /// What somebody says.
  record Statement(String speaker, String words) {}

  @Override
  public Answer solve(Scratchpad pad) {
    List<Rule> rules = new ArrayList<>();
    for (Statement said : statements) {
      rule(said).ifPresentOrElse(rules::add,
          () -> pad.note("I cannot make sense of what " + said.speaker() + " says, so I leave it out."));
    }
    Map<String, String> found = new AssignmentSearch(people, List.of(kind(true), kind(false)), rules, false,
        (name, kind) -> name + " is a " + kind, pad).run();
    Map<String, String> ordered = new LinkedHashMap<>();
    people.forEach(name -> ordered.put(name, found.get(name)));
    return Answer.list(ordered, ordered.entrySet().stream().map(e -> e.getKey() + " is a " + e.getValue())
        .collect(Collectors.joining(", ", "", ".")));
  }

  /// Right when it names everybody's kind and every statement is true of a knight and false of a knave.
  @Override
  public boolean accepts(String proposal, Scratchpad pad) {
    Optional<Map<String, String>> proposed = Pairs.in(proposal, people, List.of(kind(true), kind(false)));
    if (proposed.isEmpty()) {
      return false;
    }
    return statements.stream().map(this::rule).flatMap(Optional::stream).allMatch(rule -> {
      boolean holds = rule.holds().test(proposed.get());
      pad.note((holds ? "Holds: " : "Does not hold: ") + rule.words());
      return holds;
    });
  }

  private Optional<Rule> rule(Statement said) {
    return new Claims(people, said.speaker()).read(said.words()).map(claim -> {
      Set<String> about = new HashSet<>(claim.about());
      about.add(said.speaker());
      return new Rule(about, said.speaker() + " says: " + said.words() + ".",
          given -> claim.holds().test(n -> isKnight(given, n)) == isKnight(given, said.speaker()));
    });
  }

  private boolean isKnight(Map<String, String> given, String name) {
    return given.get(name).equals(kind(true));
  }

  private String kind(boolean truthful) {
    return truthful ? (liars ? "truth-teller" : "knight") : liars ? "liar" : "knave";
  }
}
