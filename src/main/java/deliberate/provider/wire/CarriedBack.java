package deliberate.provider.wire;

import deliberate.prompt.Carried;
import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.ChatRequest;
import deliberate.provider.carry.CarryReport;
import deliberate.provider.carry.CarryRule;
import java.util.ArrayList;
import java.util.List;

/// A request with only those parts of earlier turns that may go back, and an account of all of them.
///
/// What another protocol or another model gave is left out: it would be refused. Where a part of a turn must stay
/// behind, all of that turn's does, for parts of one answer vouch for one another.
record CarriedBack(ChatRequest request, CarryReport report) {

  static CarriedBack of(ChatRequest asked, CarryRule rule) {
    List<Message> messages = new ArrayList<>();
    List<CarryReport.Part> parts = new ArrayList<>();
    int turn = 0;
    for (Message message : asked.messages()) {
      turn += message.role() == Role.ASSISTANT ? 1 : 0;
      boolean sent = rule != CarryRule.NEVER && message.carried().stream().allMatch(part -> isOwn(part, asked));
      messages.add(sent ? message : new Message(message.role(), message.text()));
      for (Carried part : message.carried()) {
        parts.add(new CarryReport.Part(turn, part.kind(), part.data().length(), sent));
      }
    }
    return new CarriedBack(new ChatRequest(asked.model(), asked.endpoint(), messages, asked.effort(),
        asked.options()), new CarryReport(rule, parts));
  }

  private static boolean isOwn(Carried part, ChatRequest asked) {
    return part.protocol().equals(asked.model().protocol()) && part.model().equals(asked.model().wireName());
  }
}
