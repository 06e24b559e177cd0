package deliberate.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:8080/v1,http://127.0.0.1:8080/v1",
    "http://[::1]:8080,http://[::1]:8080",
    "https://user:secret@example.com/v1?key=secret#secret,https://example.com/v1",
    "https://user:secret@my_host:1/v1?key=secret,https://my_host:1/v1",
    "localhost:8080/v1?key=secret,localhost:8080/v1",
    "offline:engine,offline:engine"})
  void showsWhereItLeadsAndNothingThatMayBeAKey(URI address, String shown) {
    assertThat(Address.of(address)).isEqualTo(shown);
  }
}
