package deliberate.ui.compare.blind;

import deliberate.provider.ModelCatalog;
import deliberate.run.vote.Ballot;

/// What the contestants of votes are called in a table: by the name of their model where it is set up here.
public record ContestantNames(ModelCatalog catalog) {

  /// Such as "Reasoner · high" for "offline/reasoner · high".
  String of(String contestant) {
    return Ballot.named(contestant, model -> catalog.find(model).map(entry -> entry.model().name()).orElse(model));
  }
}
