package deliberate.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaledSheetTest {
  @Test
  void lengthsGrowAndNothingElseDoes() {
    assertThat(ScaledSheet.scaled(".a { -fx-font-size: 11.5px; -fx-padding: 4px 10px; -fx-opacity: 0.5; }", 150))
        .isEqualTo(".a { -fx-font-size: 17.25px; -fx-padding: 6px 15px; -fx-opacity: 0.5; }");
  }

  @Test
  void linesStayThin() {
    assertThat(ScaledSheet.scaled(".a { -fx-border-width: 1px 0 2px; }", 250))
        .isEqualTo(".a { -fx-border-width: 1px 0 2px; }");
  }

  @Test
  void aSheetAsItIsWrittenIsReadFromItsPlace() {
    var sheet = ScaledSheetTest.class.getResource("/deliberate/ui/theme/app.css");

    assertThat(ScaledSheet.of(sheet, 100)).isEqualTo(sheet.toExternalForm());
    assertThat(ScaledSheet.of(sheet, 200)).startsWith("data:text/css;base64,");
  }
}
