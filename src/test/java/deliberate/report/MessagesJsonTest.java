package deliberate.report;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Message;
import deliberate.prompt.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MessagesJsonTest {

  @Test
  void messagesKeepTheirRolesOrderAndEveryCharacter() {
    String json = MessagesJson.of(List.of(
        new Message(Role.SYSTEM, "Be \"exact\".\n"), new Message(Role.USER, "é 😀 \u0001")));

    assertThat(JsonMapper.shared().readTree(json)).isEqualTo(JsonMapper.shared().readTree("""
        [{"role": "system", "content": "Be \\"exact\\".\\n"}, {"role": "user", "content": "é 😀 \\u0001"}]"""));
  }
}
