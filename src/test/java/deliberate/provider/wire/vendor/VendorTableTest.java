package deliberate.provider.wire.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The README's table of vendors says what `vendors.json` says.
class VendorTableTest {

  static Stream<Vendor> vendors() {
    return VendorBook.builtIn().vendors().stream();
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void theReadmeNamesTheVendorItsProtocolsAndItsKey(Vendor vendor) throws IOException {
    String row = Files.readAllLines(Path.of("README.md")).stream()
        .filter(line -> line.startsWith("| " + vendor.name() + " (`" + vendor.id() + "`) |")).findFirst().orElse("");
    List<String> cells = List.of(row.split("\\|", -1));

    assertThat(cells).as("row of %s", vendor.name()).hasSize(6);
    assertThat(cells.get(2).replace("`", "").strip().split(", ")).containsExactlyInAnyOrderElementsOf(
        vendor.speaks().stream().map(Vendor.Speech::protocol).toList());
    assertThat(cells.get(3).strip()).isEqualTo(
        vendor.keyVariable().isEmpty() ? "–" : "`" + vendor.keyVariable() + "`");
  }
}
