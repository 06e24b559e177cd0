package deliberate.prompt.cases;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.TestCase;
import deliberate.prompt.cases.CasesText.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CasesTextTest {

  @Test
  void quotesLineBreaksAndAByteOrderMarkAreRead() {
    CasesText read = read("\uFEFFname,target,expected\r\n\"a \"\"b\"\"\",\"1\n2\",yes\r\n");

    assertThat(read.cases()).containsExactly(
        new TestCase("a \"b\"", Map.of("target", "1\n2"), Optional.of("yes"), ""));
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void semicolonsAndTabsAreRecognised() {
    assertThat(read("name;x\na;1,5\n").divider()).isEqualTo(';');
    assertThat(read("name\tx\na\t1;5\n").cases().getFirst().vars()).containsEntry("x", "1;5");
  }

  @Test
  void raggedRowsAreToldByTheirLine() {
    CasesText read = read("name,x\na\n\"b\nb\",1\nc,1,2\n");

    assertThat(read.problems()).containsExactly(new Problem(Problem.Kind.TOO_FEW_VALUES, 2),
        new Problem(Problem.Kind.TOO_MANY_VALUES, 5));
    assertThat(read.cases()).hasSize(3);
  }

  @Test
  void aQuoteThatIsNeverClosedIsTold() {
    assertThat(read("name,x\na,1\nb,\"2\nc,3\n").problems())
        .contains(new Problem(Problem.Kind.UNCLOSED_QUOTE, 3));
  }

  @Test
  void otherEncodingsAreReadAndSaid() {
    CasesText western = CasesText.read("name,x\nM\u00fcller,1\n".getBytes(Charset.forName("windows-1252")));
    CasesText wide = CasesText.read("\uFEFFname,x\nM\u00fcller,1\n".getBytes(StandardCharsets.UTF_16LE));

    assertThat(western.encoding()).isEqualTo("windows-1252");
    assertThat(western.cases().getFirst().name()).isEqualTo("M\u00fcller");
    assertThat(wide.cases().getFirst().name()).isEqualTo("M\u00fcller");
  }

  @Test
  void twoHundredColumnsAreNoProblem() {
    String headings = IntStream.range(0, 200).mapToObj(i -> "v" + i).collect(Collectors.joining(","));

    CasesText read = read(headings + "\n" + headings + "\n");

    assertThat(read.cases().getFirst().vars()).hasSize(200).containsEntry("v199", "v199");
  }

  @Test
  void jsonLinesAreReadFlatOrWithVars() {
    CasesText read = read("{\"name\":\"a\",\"vars\":{\"x\":1}}\n{\"x\":[1,2],\"expected\":\"y\"}\nnonsense\n");

    assertThat(read.cases()).containsExactly(new TestCase("a", Map.of("x", "1"), Optional.empty(), ""),
        new TestCase("", Map.of("x", "[1,2]"), Optional.of("y"), ""));
    assertThat(read.problems()).containsExactly(new Problem(Problem.Kind.NOT_AN_OBJECT, 3));
  }

  @Test
  void whatIsWrittenIsReadBack() {
    List<TestCase> cases = List.of(new TestCase("a, \"b\"", Map.of("x", "1\n2"), Optional.of("-5"), " n "));
    List<CaseColumn> columns = List.of("name", "x", "expected", "notes").stream().map(CaseColumn::ofHeading).toList();

    assertThat(read(CasesText.csv(cases, columns)).cases()).isEqualTo(cases);
    assertThat(read(CasesText.jsonLines(cases)).cases()).isEqualTo(cases);
  }

  @Test
  void noSpreadsheetTakesAValueForAFormula() {
    TestCase one = new TestCase("=HYPERLINK(\"x\")", Map.of(), Optional.of("-1.5"), "@a");
    List<CaseColumn> columns = List.of("name", "expected", "notes").stream().map(CaseColumn::ofHeading).toList();

    assertThat(CasesText.csv(List.of(one), columns)).contains("\"'=HYPERLINK(", ",-1.5,", "'@a");
  }

  private static CasesText read(String text) {
    return CasesText.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
