package deliberate.message;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ProviderFailure;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTextTest {
  private static final URI ADDRESS = URI.create("http://127.0.0.1:8080/v1");

  static List<ProviderFailure> failures() {
    List<ProviderFailure> all = new ArrayList<>(Arrays.stream(ProviderFailure.Obstacle.values())
        .map(ProviderFailure.KeyUnavailable::new).toList());
    Arrays.stream(ProviderFailure.Withheld.Cap.values()).forEach(cap ->
        all.add(new ProviderFailure.Withheld(cap, new BigDecimal("5"), new BigDecimal("0.4"), new BigDecimal("1.2"))));
    all.addAll(List.of(
        new ProviderFailure.Unreachable(ADDRESS, ""),
        new ProviderFailure.TimedOut(Duration.ofSeconds(60), false),
        new ProviderFailure.TimedOut(Duration.ofSeconds(60), true),
        new ProviderFailure.Unauthorized(401, "", false, ""),
        new ProviderFailure.Unauthorized(401, "OPENAI_API_KEY", false, ""),
        new ProviderFailure.Unauthorized(403, "OPENAI_API_KEY", true, "no access"),
        new ProviderFailure.NotFound(ADDRESS, "gpt-x", ""),
        new ProviderFailure.RateLimited(Optional.empty(), ""),
        new ProviderFailure.RateLimited(Optional.of(Duration.ofSeconds(48)), "slow down"),
        new ProviderFailure.QuotaExhausted("you exceeded your quota"),
        new ProviderFailure.Rejected(400, "temperature is not supported\n with this model"),
        new ProviderFailure.ServerError(503, ""),
        new ProviderFailure.ErrorInStream("overloaded", ""),
        new ProviderFailure.StreamCut(""),
        new ProviderFailure.NotUnderstood(ADDRESS, "<html>"),
        new ProviderFailure.TooLarge(8 * 1024 * 1024),
        new ProviderFailure.Untrusted(ADDRESS, ProviderFailure.Doubt.AUTHORITY, ""),
        new ProviderFailure.Untrusted(ADDRESS, ProviderFailure.Doubt.EXPIRED, ""),
        new ProviderFailure.Untrusted(ADDRESS, ProviderFailure.Doubt.HOST, ""),
        new ProviderFailure.Untrusted(ADDRESS, ProviderFailure.Doubt.NO_TLS, ""),
        new ProviderFailure.Untrusted(ADDRESS, ProviderFailure.Doubt.OTHER, "no cipher in common"),
        new ProviderFailure.ProxyFailed("proxy.example.com:3128", "Connection refused"),
        new ProviderFailure.UnusableProxy("socks5://proxy.example.com:1080", true),
        new ProviderFailure.UnusableProxy("a b", false),
        new ProviderFailure.UnusableAuthority("ca.pem", "no such file"),
        new ProviderFailure.Insecure(URI.create("http://example.com/v1"))));
    return all;
  }

  @ParameterizedTest
  @MethodSource("failures")
  void everyFailureIsToldInWholeSentences(ProviderFailure failure) {
    FailureText text = FailureText.of(failure);

    assertThat(text.sentence()).matches("[A-Z].*[.!?…]").doesNotContain("{", "\n", "null");
    assertThat(text.action()).matches("[A-Z].*[.]").doesNotContain("{", "\n", "null");
  }

  @ParameterizedTest
  @MethodSource("failures")
  void noFailureShowsTheNamesOfClasses(ProviderFailure failure) {
    FailureText text = FailureText.of(failure);

    assertThat(text.sentence() + text.action())
        .doesNotContain(failure.getClass().getSimpleName(), "Exception", "java.", "deliberate.");
  }

  @Test
  void whereNoModelWasAskedForNoneIsNamed() {
    FailureText text = FailureText.of(new ProviderFailure.NotFound(URI.create("http://127.0.0.1:8000/models"), "", ""));

    assertThat(text.sentence()).isEqualTo("There is nothing at http://127.0.0.1:8000/models.");
  }

  @Test
  void everyKindOfFailureIsTriedHere() {
    assertThat(failures()).extracting(Object::getClass).extracting(Class::getSimpleName)
        .containsAll(Arrays.stream(ProviderFailure.class.getPermittedSubclasses()).map(Class::getSimpleName).toList());
  }

  @Test
  void aServerThatIsNotThereIsNamed() {
    assertThat(FailureText.of(new ProviderFailure.Unreachable(ADDRESS, "")).sentence())
        .isEqualTo("Nothing answers at http://127.0.0.1:8080/v1.");
  }

  @Test
  void whatTheServerSaidIsPassedOn() {
    assertThat(FailureText.of(new ProviderFailure.Rejected(400, "temperature is not\n supported")).sentence())
        .isEqualTo("The server did not accept the request (status 400). It said: temperature is not supported.");
  }

  @Test
  void theWaitThatTheServerAsksForIsTheAction() {
    assertThat(FailureText.of(new ProviderFailure.RateLimited(Optional.of(Duration.ofSeconds(125)), "")).action())
        .isEqualTo("Wait 2 min 5 s, then run it again.");
  }

  @Test
  void aMissingKeyNamesTheVariableToSet() {
    assertThat(FailureText.of(new ProviderFailure.Unauthorized(401, "OPENAI_API_KEY", false, "")).action())
        .contains("OPENAI_API_KEY");
  }

  @Test
  void aKeyInTheAddressIsNotShown() {
    URI address = URI.create("https://user:secret@example.com/v1?key=secret#secret");

    assertThat(FailureText.of(new ProviderFailure.Unreachable(address, "")).sentence())
        .doesNotContain("secret").contains("https://example.com/v1");
  }
}
