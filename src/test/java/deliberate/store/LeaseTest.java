package deliberate.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaseTest {
  @TempDir
  private Path folder;

  @Test
  void onlyOneHasItAtATime() throws Exception {
    Path file = folder.resolve("leases/eggs");
    Lease first = Lease.take(file).orElseThrow();
    assertThat(Lease.take(file)).isEmpty();

    first.close();

    try (Lease second = Lease.take(file).orElseThrow()) {
      assertThat(second).isNotNull();
    }
  }
}
