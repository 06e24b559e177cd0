package deliberate.ui.prompt.split;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.prompt.SectionKind;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.prompt.card.PromptStyles;
import deliberate.ui.prompt.edit.PromptText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// A proposal as a diff: the text that would go, the sections that would come, and the choice.
public final class ProposalView extends VBox {
  /// Characters shown of a part; enough to recognise it by.
  private static final int EXCERPT = 600;

  private final SplitViewModel split;
  private final Button accept = new Button();

  public ProposalView(SplitViewModel split) {
    this.split = split;
    getStyleClass().add(PromptStyles.PREVIEW);
    accept.setDefaultButton(true);
    accept.setOnAction(_ -> split.accept());
    split.open().subscribe(open -> open.ifPresent(this::show));
  }

  /// Puts the focus where Enter accepts.
  public void focusChoice() {
    accept.requestFocus();
  }

  private void show(Proposal proposal) {
    Label title = new Label(Text.of("prompt.split.title", proposal.parts().size(),
        Text.of("prompt.split.how." + proposal.how().name().toLowerCase(Locale.ROOT))));
    title.getStyleClass().add(KitStyles.STRONG);
    Label hint = new Label(Text.of("prompt.split.hint"));
    hint.getStyleClass().add(KitStyles.MUTED);
    List.of(title, hint).forEach(label -> {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    });
    accept.setText(Text.of("prompt.split.accept", proposal.parts().size()));
    accept.setDisable(proposal.parts().isEmpty());
    Button keep = new Button(Text.of("prompt.split.keep"));
    keep.setCancelButton(true);
    keep.setOnAction(_ -> split.dismiss());
    HBox choice = new HBox(accept, keep);
    choice.getStyleClass().add(PromptStyles.CHOICE);
    getChildren().setAll(title, hint, choice);
    if (proposal.arrival().sectionId().isPresent()) {
      getChildren().add(block(PromptStyles.GOES, mark("prompt.split.goes"),
          Text.of("prompt.split.text", Numbers.tokens(proposal.arrival().text().length())),
          proposal.arrival().text()));
    }
    proposal.parts().forEach(part -> getChildren().add(part(part)));
  }

  private static Node part(Proposal.Part part) {
    String text = part.isExamples()
        ? part.piece().examples().stream().map(example -> Text.of("prompt.split.example", example.input(),
            example.output())).collect(Collectors.joining("\n\n"))
        : part.piece().text();
    VBox block = block(PromptStyles.COMES, mark("prompt.split.comes"), "", text);
    HBox head = (HBox) block.getChildren().getFirst();
    head.getChildren().add(part.isExamples() ? title(part) : kinds(part));
    if (!part.piece().title().isEmpty()) {
      Label written = new Label(part.piece().title());
      written.getStyleClass().add(KitStyles.PILL);
      head.getChildren().add(written);
    }
    return block;
  }

  private static Label title(Proposal.Part part) {
    Label title = new Label(Text.of("prompt.split.examples", part.piece().examples().size()));
    title.getStyleClass().add(PromptStyles.TITLE);
    return title;
  }

  private static ComboBox<SectionKind> kinds(Proposal.Part part) {
    ComboBox<SectionKind> kinds = new ComboBox<>();
    kinds.getItems().setAll(Arrays.stream(SectionKind.values())
        .filter(kind -> kind != SectionKind.EXAMPLES).toList());
    kinds.setConverter(new StringConverter<>() {
      @Override
      public String toString(SectionKind kind) {
        return kind == null ? "" : PromptText.titleOf(kind);
      }

      @Override
      public SectionKind fromString(String title) {
        throw new UnsupportedOperationException("not editable");
      }
    });
    kinds.valueProperty().bindBidirectional(part.kind());
    kinds.setAccessibleText(Text.of("prompt.split.kind"));
    kinds.getStyleClass().add(KitStyles.DENSE);
    return kinds;
  }

  private static Label mark(String key) {
    Label mark = new Label(Text.of(key));
    mark.getStyleClass().add(KitStyles.STRONG);
    return mark;
  }

  private static VBox block(String style, Label mark, String title, String text) {
    Label words = new Label(text.length() > EXCERPT ? text.substring(0, EXCERPT).stripTrailing() + " …" : text);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.getStyleClass().add(KitStyles.MONO);
    HBox head = new HBox(mark, new Label(title));
    head.getStyleClass().add(PromptStyles.CARD_HEAD);
    HBox.setHgrow(words, Priority.ALWAYS);
    VBox block = new VBox(head, words);
    block.getStyleClass().addAll(PromptStyles.CARD, style);
    return block;
  }
}
