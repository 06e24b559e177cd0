package deliberate.ui.kit;

import static org.assertj.core.api.Assertions.assertThatCode;

import deliberate.ui.FxFailures;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationTest;

@ExtendWith(FxFailures.class)
class WrappedScriptsTest extends ApplicationTest {
  @Override
  public void start(Stage stage) {
    WrappedScripts.mend();
  }

  @ParameterizedTest
  @ValueSource(strings = {"שלום {{name}} עולם 👩‍👩‍👧‍👦 é ä̈́", "مرحبا بالعالم الكبير والجميل", "क्षत्रिय नमस्ते दुनिया"})
  void aLineOfAnyScriptIsWrappedAtAnyWidth(String line) {
    interact(() -> {
      for (double width = 10; width < 300; width += 7) {
        TextFlow flow = new TextFlow(new Text(line.repeat(3)));
        double wide = width;
        assertThatCode(() -> flow.prefHeight(wide)).doesNotThrowAnyException();
      }
    });
  }
}
