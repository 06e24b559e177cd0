package deliberate.ui.settings;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.provider.http.connection.Network.ProxyChoice;
import java.io.File;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// Proxy and certificate authorities.
public final class NetworkView extends VBox {
  private static final double GAP = 10;
  private static final double SMALL_GAP = 4;
  private static final int AUTHORITY_ROWS = 4;
  private final NetworkForm form;

  public NetworkView(NetworkForm form) {
    super(GAP);
    this.form = form;
    getStyleClass().add("endpoints");
    Button save = new Button(Text.of("settings.network.save"));
    save.setId("network-save");
    save.getStyleClass().add(Styles.ACCENT);
    save.setOnAction(_ -> form.save());
    getChildren().setAll(heading("settings.network.proxy"), proxy(), heading("settings.network.authorities"),
        hint("settings.network.authorities.hint"), authorities(), result(), save);
  }

  private Node proxy() {
    TextField address = field("proxy-address", "settings.network.address.prompt");
    address.textProperty().bindBidirectional(form.proxyAddress());
    TextField direct = field("proxy-direct", "settings.network.direct.prompt");
    direct.textProperty().bindBidirectional(form.direct());
    VBox given = new VBox(SMALL_GAP, label("settings.network.address", address), address,
        label("settings.network.direct", direct), direct, hint("settings.network.password.hint"));
    given.disableProperty().bind(form.proxy().isNotEqualTo(ProxyChoice.ADDRESS));
    VBox all = new VBox(SMALL_GAP);
    ToggleGroup group = new ToggleGroup();
    for (ProxyChoice choice : ProxyChoice.values()) {
      RadioButton button = new RadioButton(Text.of("settings.network.proxy." + choice.name().toLowerCase(
          java.util.Locale.ROOT)));
      button.setId("proxy-" + choice.name().toLowerCase(java.util.Locale.ROOT));
      button.setMnemonicParsing(false); // names of variables have underscores
      button.setToggleGroup(group);
      button.setSelected(form.proxy().get() == choice);
      button.setOnAction(_ -> form.proxy().set(choice));
      all.getChildren().add(button);
    }
    all.getChildren().add(given);
    return all;
  }

  private Node authorities() {
    TextArea files = new TextArea();
    files.setId("network-authorities");
    files.setPrefRowCount(AUTHORITY_ROWS);
    files.setPromptText(Text.of("settings.network.authorities.prompt"));
    files.setAccessibleText(Text.of("settings.network.authorities"));
    files.textProperty().bindBidirectional(form.authorities());
    Button add = new Button(Text.of("settings.network.add"));
    add.setOnAction(_ -> choose());
    return new VBox(SMALL_GAP, files, new HBox(add));
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Text.of("settings.network.authorities"));
    File chosen = chooser.showOpenDialog(getScene().getWindow());
    if (chosen != null) {
      form.addAuthority(chosen.getPath());
    }
  }

  private Node result() {
    Label result = new Label();
    result.setId("network-result");
    result.setWrapText(true);
    result.setMinHeight(USE_PREF_SIZE);
    result.textProperty().bind(form.result());
    form.failed().subscribe(failed -> {
      result.getStyleClass().removeAll("field-problem", "field-hint");
      result.getStyleClass().add(failed ? "field-problem" : "field-hint");
    });
    return result;
  }

  private static TextField field(String id, String promptKey) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(Text.of(promptKey));
    return field;
  }

  private static Label heading(String key) {
    Label heading = new Label(Text.of(key));
    heading.getStyleClass().add(Styles.TEXT_BOLD);
    return heading;
  }

  private static Label label(String key, Node field) {
    Label label = new Label(Text.of(key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    return label;
  }

  private static Label hint(String key) {
    Label hint = new Label(Text.of(key));
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    return hint;
  }
}
